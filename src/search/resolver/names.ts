import type { Match } from './match.ts';
import { createResolver, type Resolution } from './resolve.ts';
import { createSuggester } from './suggest.ts';
import type { NameTable } from './table-format.ts';
import { createTermIndex } from './term-index.ts';

/** What is known of the names of people, groups, places and events. */
export interface Names {
  /** Which of them a query means. */
  resolve(query: string): Resolution;
  /** Completions of what is typed, best first. */
  suggest(typed: string, most: number): Match[];
}

export function createNames(table: NameTable): Names {
  const index = createTermIndex(table);
  return { resolve: createResolver(index, new Set(table.ordinaryWords)), suggest: createSuggester(index) };
}
