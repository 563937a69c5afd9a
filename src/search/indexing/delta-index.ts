import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { deltaLanguage, isDelta, type IndexEntry } from '../index-parts.ts';
import type { Changes } from './base-index.ts';
import { addPart, readEntry, writeEntry } from './index-files.ts';
import { indexPages, type IndexTools } from './index-pages.ts';
import type { LeanPage } from './lean-page.ts';
import { writeDateOrder, writeUndatedOrder } from './page-orders.ts';

/**
 * Makes an index of what a base does not have, among the files of the base. What changed pages said before is in none of them any more.
 * @param folder where these are
 * @param pages all pages of the site, in the order of their paths
 * @param deltaFolder where Pagefind may write
 */
export async function addDelta(
  folder: string,
  language: string,
  pages: readonly LeanPage[],
  changes: Changes,
  deltaFolder: string,
  tools: IndexTools,
): Promise<void> {
  const delta = changes.pages.length
    ? await indexPages(changes.pages, deltaLanguage(language), deltaFolder, tools)
    : [];
  const ids = new Map(changes.base.map(([path, , , id]) => [path, id]));
  for (const { path, id } of delta) ids.set(path, id);
  const ordered = pages.map(({ path, day }) => ({ id: ids.get(path)!, day }));
  writeDateOrder(folder, ordered);
  for (const id of changes.superseded) rmSync(join(folder, 'fragment', `${id}.pf_fragment`), { force: true });
  writeEntry(folder, entryOfBase(folder, changes));
  if (!delta.length) return;
  writeUndatedOrder(folder, ordered);
  addPart(deltaLanguage(language), deltaFolder, folder);
}

/** What Pagefind has said of a base, without its last delta, and what of it is superseded now. */
function entryOfBase(folder: string, { superseded }: Changes): IndexEntry {
  const entry = readEntry(folder);
  const languages = Object.fromEntries(Object.entries(entry.languages).filter(([language]) => !isDelta(language)));
  return { ...entry, languages, superseded: superseded.length ? superseded : undefined };
}
