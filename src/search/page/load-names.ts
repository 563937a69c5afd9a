import { createNames, type Names } from '../resolver/names.ts';
import type { NameTable } from '../resolver/table-format.ts';
import { hasOtherLetters } from '../romanisation/other-letters.ts';
import { loadOnce } from './load-once.ts';

/** For when the names cannot be loaded. */
export const NO_NAMES: Names = {
  resolve: (query) => ({ pinned: [], suggested: [], canonical: query }),
  suggest: () => [],
  languageOf: () => '',
};

/** @param typed what names are wanted for: other letters need more than Latin and Arabic ones */
export type NameLoader = (typed?: string) => Promise<Names>;

/** Makes a function that loads the names once; after a failure the next call tries again. */
export function createNameLoader(address: string): NameLoader {
  const table = loadOnce(async () => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return (await response.json()) as NameTable;
  });
  const names = loadOnce(async () => createNames(await table()));
  const namesInOtherLetters = loadOnce(async () => {
    const { romanise } = await import('../romanisation/romanise.ts');
    return createNames(await table(), romanise);
  });
  return (typed = '') => (hasOtherLetters(typed) ? namesInOtherLetters() : names());
}
