import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { sumOf } from './base-index.ts';
import { NOT_INDEXED, type LeanPage } from './lean-page.ts';
import { pageIds } from './page-ids.ts';
import type { PagefindProgram } from './pagefind-program.ts';

/** Gives the HTML of a page: as it was kept, if it was made by the same key, or else as it is made now. */
export type KeepPage = (path: string, key: string, make: () => string) => string;

/** What an index is made with. */
export interface IndexTools {
  pagefind: PagefindProgram;
  keep: KeepPage;
  /** Is called when the program has read all pages of its last index. */
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
 * order, without which two indexes of the same pages differ.
 * @param language by which words are stemmed
 * @param isLast whether the program makes no other: if it does, it forgets this one
 */
export async function indexPages(
  leanPages: Iterable<LeanPage>,
  language: string,
  folder: string,
  { pagefind, keep, onRead }: IndexTools,
  isLast = true,
): Promise<PageInIndex[]> {
  const { index_id = 0 } = await pagefind.ask({
    type: 'NewIndex',
    config: { force_language: language, exclude_selectors: NOT_INDEXED },
  });
  const pages: Omit<PageInIndex, 'id'>[] = [];
  let adding: Promise<unknown> | undefined;
  for (const { path, key, day, html } of leanPages) {
    const text = keep(path, key, html);
    pages.push({ path, key, sum: sumOf(text), day });
    // While the program reads a page, the next one is made.
    await adding;
    adding = pagefind.ask({ type: 'AddFile', index_id, file_path: path, file_contents: text });
    adding.catch(() => {});
  }
  await adding;
  const written = pagefind.ask({ type: 'WriteFiles', index_id, output_path: folder });
  if (isLast) onRead();
  await written;
  if (!isLast) await pagefind.ask({ type: 'DeleteIndex', index_id });
  const ids = pages.length ? pageIds(packedList(folder)) : [];
  return pages.map((page, i) => ({ ...page, id: ids[i]! }));
}

/** Pagefind’s list of all pages, whose file is packed anew: every first search loads it. */
function packedList(folder: string): Buffer {
  const name = readdirSync(folder).find((name) => name.endsWith(LIST_OF_PAGES))!;
  const file = join(folder, name);
  const list = gunzipSync(readFileSync(file));
  writeFileSync(file, gzipSync(list, PACKING));
  return list;
}
