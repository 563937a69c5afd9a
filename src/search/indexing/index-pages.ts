import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sumOf } from './base-index.ts';
import { NOT_INDEXED, type LeanPage } from './lean-page.ts';
import { pageIds } from './page-ids.ts';
import type { PagefindProgram } from './pagefind-program.ts';

/** Keeps what takes long to make of a page. */
export type KeepPage = (path: string, key: string, make: () => string) => string;

/** What an index is made with. */
export interface IndexTools {
  pagefind: PagefindProgram;
  /** Gives the HTML of a page that was kept, if it has this key, or else makes it. */
  keep: KeepPage;
  /** Where pages may be written for the program. */
  pageFolder: string;
}

/** A page that the program has read. */
export interface PageInIndex extends Pick<LeanPage, 'path' | 'key' | 'day'> {
  /** A hash of its HTML. */
  sum: string;
  /** Pagefind’s own. */
  id: string;
}

/** How Pagefind’s list of all pages ends, which there is if there are pages. */
const LIST_OF_PAGES = '.pf_meta';

/**
 * Has Pagefind’s program make an index of some pages in a folder, whatever their languages. They are added one after the other in sorted
 * order, without which two indexes of the same pages differ: in a folder, the program finds them in any order.
 * @param language by which words are stemmed
 */
export async function indexPages(
  leanPages: Iterable<LeanPage>,
  language: string,
  folder: string,
  { pagefind, keep, pageFolder }: IndexTools,
): Promise<PageInIndex[]> {
  const { index_id = 0 } = await pagefind.ask({
    type: 'NewIndex',
    config: { force_language: language, exclude_selectors: NOT_INDEXED },
  });
  const add = async (own: string, path: string): Promise<void> => {
    const { page_count } = await pagefind.ask({ type: 'AddDir', index_id, path: own, glob: path });
    if (page_count !== 1) throw new Error(`Pagefind does not read ${join(own, path)}.`);
  };
  const pages: Omit<PageInIndex, 'id'>[] = [];
  let adding: Promise<void> | undefined;
  for (const { path, key, day, html } of leanPages) {
    // A page has a folder of its own, for the program walks through all of a folder to find one page.
    const own = join(pageFolder, String(pages.length));
    const file = join(own, path);
    mkdirSync(dirname(file), { recursive: true });
    const text = keep(path, key, html);
    writeFileSync(file, text);
    pages.push({ path, key, sum: sumOf(text), day });
    // While the program reads a page, the next one is made.
    await adding;
    adding = add(own, path);
    adding.catch(() => {});
  }
  await adding;
  await pagefind.ask({ type: 'WriteFiles', index_id, output_path: folder });
  const list = readdirSync(folder).find((name) => name.endsWith(LIST_OF_PAGES));
  const ids = list ? pageIds(readFileSync(join(folder, list))) : [];
  return pages.map((page, i) => ({ ...page, id: ids[i]! }));
}
