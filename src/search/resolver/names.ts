import type { Match } from './match.ts';
import { createResolver, type Resolution } from './resolve.ts';
import { createSuggester } from './suggest.ts';
import { createQueryReader } from './query.ts';
import { languagesIn, type NameTable } from './table-format.ts';
import { createTermIndex } from './lookup/term-index.ts';
import type { Romanise } from './tokenize.ts';

/** What is known of the names of people, groups, places and events. */
export interface Names {
  /** Which of them a query means. */
  resolve(query: string): Resolution;
  /** Completions of what is typed, best first. */
  suggest(typed: string, most: number): Match[];
  /** The language of a name, a BCP 47 code; empty for that of the site. */
  languageOf(name: string): string;
}

/** @param romanise for queries in other letters; see `romanisation/` */
export function createNames(table: NameTable, romanise?: Romanise): Names {
  const index = createTermIndex(table);
  const read = createQueryReader(table, romanise);
  const languages = languagesIn(table);
  return {
    resolve: createResolver(index, read),
    suggest: createSuggester(index, read),
    languageOf: (name) => languages.get(name) ?? '',
  };
}
