import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const pathsIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' });

const isFileWith = (path: string, bytes: Buffer): boolean => existsSync(path) && readFileSync(path).equals(bytes);

/**
 * Remembers what is in a folder, and returns a function that makes it so again. That writes only what differs: to copy a folder anew
 * takes longer than a check of it.
 */
export function rememberFolder(folder: string): () => void {
  const files = new Map(
    pathsIn(folder).map((path) => [
      path,
      statSync(join(folder, path)).isFile() ? readFileSync(join(folder, path)) : undefined,
    ]),
  );
  return () => {
    for (const path of pathsIn(folder))
      if (!files.has(path)) rmSync(join(folder, path), { recursive: true, force: true });
    for (const [path, bytes] of files) {
      if (!bytes || isFileWith(join(folder, path), bytes)) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
  };
}
