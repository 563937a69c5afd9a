import { createResolver, createSuggester, type Match, type NameTable, type Resolution } from '../resolver/resolve.ts';

/** What is known of the names of people, groups, places and events. */
export interface Names {
  resolve(query: string): Resolution;
  /** Completions of what is typed, best first. */
  suggest(typed: string, most: number): Match[];
}

/** Where the names cannot be had. */
export const NO_RESOLVER: Names = {
  resolve: (query) => ({ pinned: [], suggested: [], canonical: query }),
  suggest: () => [],
};

export const namesFrom = (table: NameTable): Names => ({
  resolve: createResolver(table),
  suggest: createSuggester(table),
});

/** Loads the names once; where they cannot be had, the next call tries again. */
export function loadNames(address: string): () => Promise<Names> {
  let loading: Promise<Names> | undefined;
  const load = async () => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return namesFrom((await response.json()) as NameTable);
  };
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}
