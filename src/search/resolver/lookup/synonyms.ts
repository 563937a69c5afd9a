import { tokenTexts } from '../tokenize.ts';

/** For each word of lists of synonyms, as the name table has them, the first of its list. */
export const parseSynonyms = (lists: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    lists.flatMap((list) => {
      const words = tokenTexts(list);
      return words.map((word) => [word, words[0]!] as const);
    }),
  );
