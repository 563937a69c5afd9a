import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Removes all files of a folder but those at some paths: what is kept of pages that are gone. */
export function removeOthers(folder: string, paths: readonly string[]): void {
  if (!existsSync(folder)) return;
  const wanted = new Set(paths.map((path) => join(path)));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !wanted.has(relative(folder, path))) rmSync(path, { force: true });
  }
}
