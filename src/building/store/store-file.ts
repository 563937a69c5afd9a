import { accessSync, constants, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { targetOf } from '../output/output-folder.ts';

/** A file of the store beside the folder of a site: `.dist-store/last-build.json` for `dist`. */
export function storeFile(folder: string, name: string): string {
  const target = targetOf(folder);
  return join(dirname(target), `.${basename(target)}-store`, name);
}

/** Writes a file of a store, whole or not at all, whatever another process does to it; nothing where nothing may be written there. */
export function writeStoreFile(path: string, content: string | Uint8Array): void {
  const written = `${path}-${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(written, content);
    renameSync(written, path);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code!)) throw error;
  }
}

/** A folder of a store, or another where nothing may be written there. */
export function writableFolder(folder: string, otherwise: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return otherwise;
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
