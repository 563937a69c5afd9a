import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileFacts } from '../../exports/site-lists.ts';
import type { IndexedPage } from '../../search/indexing/base-index.ts';
import { targetOf } from '../output/output-folder.ts';
import { filesIn } from '../output/site-files.ts';
import { readStoreFile, storeFile, writeStoreFile } from './store-file.ts';
import type { SizeAndTime } from './take-file.ts';

/** What is known of the site that was built last. */
interface LastBuild {
  /** The hash of all that it was built from. */
  inputs: string;
  /** Its files as they were left. */
  files: FileState[];
  /** Its pages that have a model, by the paths of their files. */
  pages: [path: string, page: KeptPage][];
  index: KeptIndex | undefined;
}

/** A page of the last good site that the next one can have as it is, with what the lists of the site say of it. */
export interface KeptPage {
  /** The hash of its model and of the engine. */
  key: string;
  facts: FileFacts;
}

/** The search index of a site. */
export interface KeptIndex {
  /** The hash of the engine by which it was made. */
  engine: string;
  base: readonly IndexedPage[];
  /** How many pages can be found, and how many of them are in the delta. */
  pages: number;
  delta: number;
}

/** What is kept of a site. */
export interface KeptSite {
  pages: ReadonlyMap<string, KeptPage>;
  index: KeptIndex | undefined;
}

/** The last good site, and where it is. */
export interface LastSite extends KeptSite {
  folder: string;
  /** The states of its files, by their paths. */
  files: ReadonlyMap<string, SizeAndTime>;
}

/** A file of a site: its path, its size in bytes, and when it was written, in ms. */
type FileState = [path: string, ...SizeAndTime];

/** Whether the site in a folder is the one that a build from these inputs would make: nobody has touched a file of it since. */
export function isUpToDate(folder: string, inputs: string): boolean {
  const last = readLast(folder);
  return last?.inputs === inputs && JSON.stringify(last.files) === JSON.stringify(statesIn(targetOf(folder)));
}

/** What the next site may have as the one in a folder has it: nothing where that is not known. */
export function lastSite(folder: string): LastSite {
  const last = readLast(folder);
  return {
    folder: targetOf(folder),
    files: new Map(last?.files.map(([path, ...state]) => [path, state])),
    pages: new Map(last?.pages),
    index: last?.index,
  };
}

/** Keeps, beside the site in a folder, what it was built from; nothing where nothing may be written there. */
export function rememberBuild(folder: string, inputs: string, { pages, index }: KeptSite): void {
  const last: LastBuild = { inputs, files: statesIn(targetOf(folder)), pages: [...pages], index };
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
