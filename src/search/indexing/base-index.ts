import { hash } from 'node:crypto';
import type { LeanPage } from './lean-page.ts';

/** A page of an index: its path, its key, a hash of its HTML and Pagefind’s id of it. */
export type IndexedPage = readonly [path: string, key: string, sum: string, id: string];

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
  /** The ids of the pages that have changed. */
  superseded: string[];
  /** The pages of the base, with the keys that they have now; those that have changed have none, for their text is not kept. */
  base: IndexedPage[];
}

/** Of so many changes a delta is made; of more, a new base. Every first search loads a list of the pages of a delta. */
const MOST_CHANGES = 500;

export const sumOf = (html: string): string => hash('sha256', html, 'base64url');

/**
 * Finds what has changed since a base was made; nothing where a new base is better: where that is much, and where a page is gone, whose
 * words would stay in the base although an owner may have been made to take them down.
 * @param htmlOf gives the HTML of a page, which may be the same although its key is not
 */
export function changesSince(
  base: readonly IndexedPage[],
  pages: readonly LeanPage[],
  htmlOf: (page: LeanPage) => string,
): Changes | undefined {
  const known = new Map(base.map((page) => [page[0], page]));
  const unchanged = new Map<string, IndexedPage>();
  const changed: LeanPage[] = [];
  for (const page of pages) {
    const [, key, sum, id] = known.get(page.path) ?? [];
    if (id && (key === page.key || sum === sumOf(htmlOf(page))))
      unchanged.set(page.path, [page.path, page.key, sum!, id]);
    else changed.push(page);
    if (changed.length > MOST_CHANGES) return undefined;
  }
  const paths = new Set(pages.map(({ path }) => path));
  if (base.some(([path]) => !paths.has(path))) return undefined;
  const superseded = base.flatMap(([path, , , id]) => (unchanged.has(path) ? [] : id));
  // Pagefind begins with the language that has most pages.
  if (changed.length + superseded.length > MOST_CHANGES || changed.length >= base.length) return undefined;
  return {
    ...{ pages: changed, superseded },
    base: base.map(([path, , , id]) => unchanged.get(path) ?? [path, '', '', id]),
  };
}
