import { withoutApostrophes } from '../text.ts';

const SEPARATOR = ' · ';

/**
 * Names as one line of a page’s metadata. A name with an apostrophe is listed without it too, as queries are cleaned:
 * Pagefind finds `Ba’hr` neither under `Bahr` nor under `Ba’hr`, and it does not find `d’Estervik` under `Estervik`.
 */
export const nameList = (names: readonly string[]): string =>
  [...new Set(names.flatMap((name) => [name, withoutApostrophes(name)]))].join(SEPARATOR);

/** The names of such a line. */
export const namesIn = (list: string): string[] => (list ? list.split(SEPARATOR) : []);
