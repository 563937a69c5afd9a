import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { leftoversIn, stagePath } from '../output/leftovers.ts';
import { move } from '../output/move.ts';
import { targetOf } from '../output/output-folder.ts';

/** A file of the store beside the folder of a site: `.dist-store/last-build.json` for `dist`. */
export function storeFile(folder: string, name: string): string {
  const target = targetOf(folder);
  return join(dirname(target), `.${basename(target)}-store`, name);
}

/**
 * Writes a file of a store, whole or not at all, whatever another process does to it; nothing where nothing may be written there. What
 * a process leaves there that was killed while it wrote, the next one sweeps up.
 */
export function writeStoreFile(path: string, content: string | Uint8Array): void {
  const written = stagePath(dirname(path), path, 'next');
  whereAllowed(path, () => {
    for (const left of leftoversIn(dirname(path), ['next'], path)) if (!left.inUse) rmSync(left.path, { force: true });
    writeFileSync(written, content);
    renameSync(written, path);
  });
}

/** Moves a file that is complete to its place in a store; nothing where nothing may be written there. */
export const putStoreFile = (written: string, path: string): void => whereAllowed(path, () => move(written, path));

function whereAllowed(path: string, write: () => void): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    write();
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code!)) throw error;
  }
}

/** The bytes of a file of a store; nothing where it cannot be read. */
export function readStoreFile(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
