import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { entriesBelow } from '../loader/files.ts';

/** What a file is called while it is written. The loader leaves alone what begins with a dot. */
const UNFINISHED = /^\..+\.unfinished$/;

/** Writes a file so that it is the old or the new one, whole, whenever the run or the machine stops. */
export const rewriteFile = (path: string, text: string): void => renameSync(writtenBeside(path, text), path);

/**
 * Writes a file that does not exist, so that it is whole or not there.
 * @throws an error with the code `EEXIST` for one that has come meanwhile
 */
export function writeNewFile(path: string, text: string): void {
  const unfinished = writtenBeside(path, text);
  try {
    linkSync(unfinished, path);
  } finally {
    rmSync(unfinished);
  }
}

/**
 * Changes a file of a content folder, which need not exist, whole or not at all.
 * @returns what it had and has, where that is not the same
 */
export function changeFile(
  folder: string,
  file: string,
  change: (before: string) => string,
): { before: string; after: string } | undefined {
  const path = join(folder, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const after = change(before);
  if (after === before) return undefined;
  mkdirSync(dirname(path), { recursive: true });
  rewriteFile(path, after);
  return { before, after };
}

/** Writes what a file is to have beside it, and returns where. */
function writtenBeside(path: string, text: string): string {
  const unfinished = join(dirname(path), `.${basename(path)}.unfinished`);
  const file = openSync(unfinished, 'w', statSync(path, { throwIfNoEntry: false })?.mode);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return unfinished;
}

/** Removes what runs left below a folder that stopped while they wrote a file. */
export function removeUnfinished(folder: string): void {
  for (const entry of entriesBelow(folder))
    if (entry.isFile() && UNFINISHED.test(entry.name)) rmSync(join(entry.parentPath, entry.name));
}
