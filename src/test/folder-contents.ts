import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a folder with the hash of its bytes. */
export function contentsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

/** The search index of a site and the lists that name its files. They depend on when what was indexed; what is found does not. */
const OF_INDEX = /^\/(?:pagefind\/|offline(?:-files)?\.json$|\.built-files$)/;

/** The files of a site that are the same whatever was built before. */
export const withoutIndex = (contents: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(contents).filter(([path]) => !OF_INDEX.test(path)));
