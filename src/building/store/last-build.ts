import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileFacts } from '../../exports/site-lists.ts';
import { targetOf } from '../output/output-folder.ts';
import { filesIn } from '../output/site-files.ts';
import { readStoreFile, storeFile, writeStoreFile } from './store-file.ts';

/** What is known of the site that was built last. */
interface LastBuild {
  /** The hash of all that it was built from. */
  inputs: string;
  /** Its files as they were left. */
  files: FileState[];
  /** Its pages that have a model, by the paths of their files. */
  pages: [path: string, page: KeptPage][];
}

/** A page of the last good site that the next one can have as it is, with what the lists of the site say of it. */
export interface KeptPage {
  /** The hash of its model and of the engine. */
  key: string;
  facts: FileFacts;
}

/** What is kept of the pages of a site, and where they are. */
export interface LastPages {
  folder: string;
  files: readonly FileState[];
  pages: ReadonlyMap<string, KeptPage>;
}

/** A file of a site: its path, its size in bytes, and when it was written, in ms. */
export type FileState = [path: string, size: number, written: number];

/** Whether the site in a folder is the one that a build from these inputs would make: nobody has touched a file of it since. */
export function isUpToDate(folder: string, inputs: string): boolean {
  const last = readLast(folder);
  return last?.inputs === inputs && JSON.stringify(last.files) === JSON.stringify(statesIn(targetOf(folder)));
}

/** The pages of the site in a folder that the next one may have as they are; none where that is not known. */
export function lastPages(folder: string): LastPages {
  const last = readLast(folder);
  return { folder: targetOf(folder), files: last?.files ?? [], pages: new Map(last?.pages) };
}

/** Keeps, beside the site in a folder, what it was built from; nothing where nothing may be written there. */
export function rememberBuild(folder: string, inputs: string, pages: ReadonlyMap<string, KeptPage>): void {
  const last: LastBuild = { inputs, files: statesIn(targetOf(folder)), pages: [...pages] };
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

function statesIn(folder: string): FileState[] {
  if (!existsSync(folder)) return [];
  return filesIn(folder).map((path) => {
    const { size, mtimeMs } = statSync(join(folder, path));
    return [path, size, mtimeMs];
  });
}
