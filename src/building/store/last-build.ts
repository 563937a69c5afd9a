import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { targetOf } from '../output-folder.ts';
import { filesIn } from '../site-files.ts';
import { readStoreFile, storeFile, writeStoreFile } from './store-file.ts';

/** What is known of the site that was built last. */
interface LastBuild {
  /** The hash of all that it was built from. */
  inputs: string;
  /** Its files as they were left: path, size in bytes, and when they were written, in ms. */
  files: [path: string, size: number, written: number][];
}

/** Whether the site in a folder is the one that a build from these inputs would make: nobody has touched a file of it since. */
export function isUpToDate(folder: string, inputs: string): boolean {
  const last = readLast(folder);
  return last?.inputs === inputs && JSON.stringify(last.files) === JSON.stringify(statesIn(targetOf(folder)));
}

/** Keeps, beside the site in a folder, what it was built from; nothing where nothing may be written there. */
export function rememberBuild(folder: string, inputs: string): void {
  const last: LastBuild = { inputs, files: statesIn(targetOf(folder)) };
  writeStoreFile(fileOf(folder), JSON.stringify(last));
}

const fileOf = (folder: string): string => storeFile(folder, 'last-build.json');

/** What was kept; nothing where it cannot be read, for then the next build makes the site anew. */
function readLast(folder: string): LastBuild | undefined {
  try {
    return JSON.parse(String(readStoreFile(fileOf(folder)))) as LastBuild;
  } catch {
    return undefined;
  }
}

function statesIn(folder: string): LastBuild['files'] {
  if (!existsSync(folder)) return [];
  return filesIn(folder).map((path) => {
    const { size, mtimeMs } = statSync(join(folder, path));
    return [path, size, mtimeMs];
  });
}
