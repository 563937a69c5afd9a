import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isForbidden } from './store-folder.ts';

/** Writes a file of a store, whole or not at all, whatever another process does to it; nothing where nothing may be written there. */
export function writeStoreFile(path: string, text: string | Uint8Array): void {
  const written = `${path}-${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(written, text);
    renameSync(written, path);
  } catch (error) {
    if (!isForbidden(error)) throw error;
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
