import { existsSync } from 'node:fs';
import type { FileFacts } from '../../exports/site-lists.ts';
import type { IndexedPage } from '../../search/indexing/base-index.ts';
import { targetOf } from '../output/output-folder.ts';
import { filesIn } from '../output/site-files.ts';
import { readStoreFile, storeFile, writeStoreFile } from './store-file.ts';
import { stateOf, type SizeAndTime } from './take-file.ts';

/** A file of the last good site that the next one can have as it is, with what the lists of the site say of it. */
export interface KeptFile {
  /** Of a page, the hash of its model and of the engine; of another file, of what it is made from and the engine, or of what is in it. */
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
  /** The files that need not be made again, by their paths. */
  made: ReadonlyMap<string, KeptFile>;
  index: KeptIndex | undefined;
}

/** The last good site, and where it is. */
export interface LastSite extends KeptSite {
  folder: string;
  /** The states of its files, by their paths. */
  files: ReadonlyMap<string, SizeAndTime>;
}

/** A file of a site: its path, and its state. */
type FileState = [path: string, ...SizeAndTime];

/** Whether the site in a folder is the one that a build from these inputs would make: nobody has touched a file of it since. */
export function isUpToDate(folder: string, inputs: string): boolean {
  const [before, files] = readLast(folder);
  return before === inputs && files === JSON.stringify(statesIn(folder));
}

/** What the next site may have as the one in a folder has it: nothing where that is not known. */
export function lastSite(folder: string): LastSite {
  const [, files, made, index] = readLast(folder);
  const target = targetOf(folder);
  try {
    return {
      folder: target,
      files: new Map((JSON.parse(files ?? '[]') as FileState[]).map(([path, ...state]) => [path, state])),
      made: new Map(JSON.parse(made ?? '[]') as [path: string, file: KeptFile][]),
      index: (JSON.parse(index ?? 'null') as KeptIndex | null) ?? undefined,
    };
  } catch {
    return { folder: target, files: new Map(), made: new Map(), index: undefined };
  }
}

/**
 * Keeps, beside the site in a folder, what it was built from; nothing where nothing may be written there.
 * @param files its own, as they were left: by now another process may have put another site there
 */
export function rememberBuild(folder: string, inputs: string, files: FileState[], { made, index }: KeptSite): void {
  const lines = [files, [...made], index ?? null].map((each) => JSON.stringify(each));
  writeStoreFile(fileOf(folder), [inputs, ...lines].join('\n'));
}

const fileOf = (folder: string): string => storeFile(folder, 'last-build.json');

/**
 * What was kept, a line each: the hash of all that the site was built from, its files as they were left, those that need not be
 * made again by their paths, its search index. No line where it cannot be read, for then the next build makes the site anew.
 */
const readLast = (folder: string): string[] => readStoreFile(fileOf(folder))?.toString().split('\n') ?? [];

/** The files of a site as they are. @param paths of those that are meant */
export function statesIn(folder: string, paths?: readonly string[]): FileState[] {
  const target = targetOf(folder);
  if (!existsSync(target)) return [];
  return (paths ?? filesIn(target)).toSorted().flatMap((path): FileState[] => {
    const state = stateOf(`${target}/${path}`);
    return state ? [[path, ...state]] : [];
  });
}
