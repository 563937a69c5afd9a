import { z } from 'zod';
import { quoted } from '../../format.ts';
import type { Vocabulary } from './vocabulary.ts';

type List = keyof Vocabulary;
type EntryOf<L extends List> = Vocabulary[L] extends ReadonlyMap<string, infer Entry> ? Entry : never;

/** What the issue of an unknown word carries, for whoever writes its remedy. */
export interface UnknownWord {
  /** The list of the vocabulary that does not have the word, and what it has. */
  list: List;
  known: ReadonlyMap<string, { name: string; one?: string }>;
}

/** A field that takes a word of the vocabulary. What has been parsed is what the word is declared to be. */
export const vocabularyWord = <L extends List>(vocabulary: Vocabulary, list: L, description: string) =>
  z
    .string()
    .transform((name, context): EntryOf<L> => {
      const entries = vocabulary[list] as ReadonlyMap<string, EntryOf<L>>;
      const entry = entries.get(name);
      if (entry) return entry;
      const unknownWord: UnknownWord = { list, known: vocabulary[list] };
      context.addIssue({
        code: 'custom',
        message: `${quoted(name)} is not in the vocabulary`,
        params: { unknownWord },
      });
      return z.NEVER;
    })
    .describe(description);
