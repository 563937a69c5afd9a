import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Size {
  files: number;
  /** How many of the files are pages. */
  pages: number;
  bytes: number;
}

/** How many files a folder has, in the folders within it too, and how many bytes these have. */
export function sizeOf(folder: string): Size {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { files: files.length, pages: files.filter(({ name }) => name.endsWith('.html')).length, bytes };
}
