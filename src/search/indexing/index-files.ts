import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ENTRY_FILE, type IndexEntry } from '../index-parts.ts';

/** The entry of the index in a folder. */
export const readEntry = (folder: string): IndexEntry =>
  JSON.parse(readFileSync(join(folder, ENTRY_FILE), 'utf8')) as IndexEntry;

export function writeEntry(folder: string, entry: IndexEntry): void {
  const path = join(folder, ENTRY_FILE);
  // It may be a link to the file of the last good site.
  rmSync(path, { force: true });
  writeFileSync(path, JSON.stringify(entry));
}

/**
 * Puts the files of a part among those of an index. All parts are searched by one engine, that of the first.
 * @param language that of the part
 * @param from the folder that it is in
 * @param to that of the index
 */
export function addPart(language: string, from: string, to: string): void {
  const entry = readEntry(to);
  const [first] = Object.values(entry.languages);
  const part = { ...readEntry(from).languages[language]!, wasm: first!.wasm };
  writeEntry(to, { ...entry, languages: { ...entry.languages, [language]: part } });
  for (const file of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!file.isFile() || !file.name.includes(`${language}_`)) continue;
    const path = join(file.parentPath, file.name);
    const target = join(to, path.slice(from.length));
    mkdirSync(dirname(target), { recursive: true });
    renameSync(path, target);
  }
}
