import { APOSTROPHES, ELISION } from './query.ts';

const SEPARATOR = ' · ';

/**
 * Names as one line of a page’s metadata. A name with an apostrophe stands there without it too, as queries are cleaned:
 * Pagefind finds `Qa’ida` neither under `Qaida` nor under `Qa’ida`, nor `d’otages` under `otages`.
 */
export const nameList = (names: readonly string[]): string =>
  [...new Set(names.flatMap((name) => [name, name.replace(ELISION, '').replace(APOSTROPHES, '')]))].join(SEPARATOR);

/** The names of such a line. */
export const namesIn = (list: string): string[] => (list ? list.split(SEPARATOR) : []);
