import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * The folder of a page as the search index reads it, which has no other page: `people/jane-roe` has
 * `people/jane-roe/people/jane-roe/index.html`.
 */
export const leanFolder = (store: string, path: string): string => join(store, dirname(path));

export const leanFile = (store: string, path: string): string => join(leanFolder(store, path), path);

/** Removes what is kept of other pages than those at some paths. */
export function removeOthers(folder: string, paths: readonly string[]): void {
  if (!existsSync(folder)) return;
  const wanted = new Set(paths.map((path) => leanFile('', path)));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !wanted.has(relative(folder, path))) rmSync(path, { force: true });
  }
}
