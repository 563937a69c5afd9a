import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deltaLanguage, ENTRY_FILE, isFileOfDelta, type IndexEntry } from '../index-parts.ts';
import type { Changes } from './base-index.ts';
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
  const entry = entryOfBase(folder, language);
  if (!delta.length) return writeEntry(folder, entry, changes);
  writeUndatedOrder(folder, ordered);
  writeEntry(folder, withDelta(entry, language, readEntry(deltaFolder)), changes);
  moveDelta(deltaFolder, folder);
}

const readEntry = (folder: string): IndexEntry =>
  JSON.parse(readFileSync(join(folder, ENTRY_FILE), 'utf8')) as IndexEntry;

/** What Pagefind has said of a base, without its last delta. */
function entryOfBase(folder: string, language: string): IndexEntry {
  const entry = readEntry(folder);
  return { ...entry, languages: { [language]: entry.languages[language]! } };
}

/** Both parts are searched by one engine. */
const withDelta = (entry: IndexEntry, language: string, { languages }: IndexEntry): IndexEntry => ({
  ...entry,
  languages: {
    ...entry.languages,
    [deltaLanguage(language)]: { ...languages[deltaLanguage(language)]!, wasm: entry.languages[language]!.wasm },
  },
});

function writeEntry(folder: string, entry: IndexEntry, { superseded }: Changes): void {
  const path = join(folder, ENTRY_FILE);
  // It may be a link to the file of the last good site.
  rmSync(path);
  writeFileSync(path, JSON.stringify({ ...entry, superseded: superseded.length ? superseded : undefined }));
}

function moveDelta(from: string, to: string): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !isFileOfDelta(entry.name) || entry.name.startsWith('wasm.')) continue;
    const path = join(entry.parentPath, entry.name);
    const target = join(to, path.slice(from.length));
    mkdirSync(dirname(target), { recursive: true });
    renameSync(path, target);
  }
}
