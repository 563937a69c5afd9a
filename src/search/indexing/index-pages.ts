import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { sumOf } from './base-index.ts';
import { NOT_INDEXED, type LeanPage } from './lean-page.ts';
import { pageIds } from './page-ids.ts';
import type { PagefindProgram } from './pagefind-program.ts';

/** The HTML of a page, and the folder in which it lies under its path, among few others. */
export interface WrittenPage {
  html: string;
  folder: string;
}

/** Writes a page where the program can read it, unless it was kept there. */
export type KeepPage = (path: string, key: string, make: () => string) => WrittenPage;

/** What an index is made with. */
export interface IndexTools {
  pagefind: PagefindProgram;
  keep: KeepPage;
  /** Is called when the program has read all pages. */
  onRead(): void;
}

/** A page that the program has read. */
export interface PageInIndex extends Pick<LeanPage, 'path' | 'key' | 'day'> {
  /** A hash of its HTML. */
  sum: string;
  /** Pagefind’s own. */
  id: string;
}

/** How Pagefind’s list of all pages ends. */
const LIST_OF_PAGES = '.pf_meta';

/** Hashes repeat nothing that is worth pointing back to: without short repetitions the list is an eighth smaller. */
const PACKING = { level: 9, strategy: constants.Z_FILTERED };

/**
 * Has Pagefind’s program make an index of some pages in a folder, whatever their languages. They are added one after the other in sorted
 * order, without which two indexes of the same pages differ: in a folder, the program finds them in any order.
 * @param language by which words are stemmed
 */
export async function indexPages(
  leanPages: Iterable<LeanPage>,
  language: string,
  folder: string,
  { pagefind, keep, onRead }: IndexTools,
): Promise<PageInIndex[]> {
  const { index_id = 0 } = await pagefind.ask({
    type: 'NewIndex',
    config: { force_language: language, exclude_selectors: NOT_INDEXED },
  });
  // A page has a folder of its own, for the program walks through all of a folder to find one page.
  const add = async (folder: string, path: string): Promise<void> => {
    const { page_count } = await pagefind.ask({ type: 'AddDir', index_id, path: folder, glob: path });
    if (page_count !== 1) throw new Error(`Pagefind does not read ${join(folder, path)}.`);
  };
  const pages: Omit<PageInIndex, 'id'>[] = [];
  let adding: Promise<void> | undefined;
  for (const { path, key, day, html } of leanPages) {
    const written = keep(path, key, html);
    pages.push({ path, key, sum: sumOf(written.html), day });
    // While the program reads a page, the next one is made.
    await adding;
    adding = add(written.folder, path);
    adding.catch(() => {});
  }
  await adding;
  const written = pagefind.ask({ type: 'WriteFiles', index_id, output_path: folder });
  onRead();
  await written;
  const ids = pages.length ? packedIds(folder) : [];
  return pages.map((page, i) => ({ ...page, id: ids[i]! }));
}

/** The ids of the pages, from Pagefind’s list of them. It is packed anew, for every first search loads it. */
function packedIds(folder: string): string[] {
  const file = join(
    folder,
    readdirSync(folder).find((name) => name.endsWith(LIST_OF_PAGES))!,
  );
  const list = gunzipSync(readFileSync(file));
  writeFileSync(file, gzipSync(list, PACKING));
  return pageIds(list);
}
