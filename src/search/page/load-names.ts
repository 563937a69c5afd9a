import { createNames, type Names } from '../resolver/names.ts';
import type { NameTable } from '../resolver/table-format.ts';

/** For when the names cannot be loaded. */
export const NO_NAMES: Names = {
  resolve: (query) => ({ pinned: [], suggested: [], canonical: query }),
  suggest: () => [],
  languageOf: () => '',
};

export type NameLoader = () => Promise<Names>;

/** Makes a function that loads the names once; after a failure the next call tries again. */
export function createNameLoader(address: string): NameLoader {
  let loading: Promise<Names> | undefined;
  const load = async () => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return createNames((await response.json()) as NameTable);
  };
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}
