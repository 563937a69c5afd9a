import type { LeanPage } from './lean-page.ts';

/** A page of an index: its path, its key and Pagefind’s id of it. */
export type IndexedPage = readonly [path: string, key: string, id: string];

/** The base of the index of the last good site. */
export interface BaseIndex {
  /** Its pages, in the order in which it has them. */
  pages: readonly IndexedPage[];
  /** Puts its files into a folder. @returns whether it has them all, as they were left */
  take(folder: string): boolean;
}

/** What of a site its base does not have. */
export interface Changes {
  /** The pages that are new, or have changed. */
  pages: LeanPage[];
  /** The ids of the pages that have changed, or are gone. */
  superseded: string[];
}

/** Of so many changes a delta is made; of more, a new base. Every first search loads a list of the pages of a delta. */
const MOST_CHANGES = 500;

/** Finds what has changed since a base was made; nothing where that is so much that a new base is better. */
export function changesSince(base: readonly IndexedPage[], pages: readonly LeanPage[]): Changes | undefined {
  const keys = new Map(pages.map(({ path, key }) => [path, key]));
  const known = new Map(base.map(([path, key]) => [path, key]));
  const changes = {
    pages: pages.filter(({ path, key }) => known.get(path) !== key),
    superseded: base.filter(([path, key]) => keys.get(path) !== key).map(([, , id]) => id),
  };
  const count = changes.pages.length + changes.superseded.length;
  // Pagefind begins with the language that has most pages.
  return count <= MOST_CHANGES && changes.pages.length < base.length ? changes : undefined;
}
