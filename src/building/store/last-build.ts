import { existsSync, statSync } from 'node:fs';
import type { FileFacts } from '../../exports/site-lists.ts';
import { targetOf } from '../output/output-folder.ts';
import { filesIn } from '../output/site-files.ts';
import { readStoreFile, storeFile, writeStoreFile } from './store-file.ts';

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
  const [before, files] = readLast(folder);
  return before === inputs && files === JSON.stringify(statesIn(targetOf(folder)));
}

/** The pages of the site in a folder that the next one may have as they are; none where that is not known. */
export function lastPages(folder: string): LastPages {
  const [, files, pages] = readLast(folder);
  const target = targetOf(folder);
  try {
    return {
      folder: target,
      files: JSON.parse(files ?? '[]') as FileState[],
      pages: new Map(JSON.parse(pages ?? '[]') as [path: string, page: KeptPage][]),
    };
  } catch {
    return { folder: target, files: [], pages: new Map() };
  }
}

/** Keeps, beside the site in a folder, what it was built from; nothing where nothing may be written there. */
export function rememberBuild(folder: string, inputs: string, pages: ReadonlyMap<string, KeptPage>): void {
  const lines = [inputs, JSON.stringify(statesIn(targetOf(folder))), JSON.stringify([...pages])];
  writeStoreFile(fileOf(folder), lines.join('\n'));
}

const fileOf = (folder: string): string => storeFile(folder, 'last-build.json');

/**
 * What was kept, a line each: the hash of all that the site was built from, its files as they were left, its pages that have a model by
 * the paths of their files. No line where it cannot be read, for then the next build makes the site anew.
 */
const readLast = (folder: string): string[] => readStoreFile(fileOf(folder))?.toString().split('\n') ?? [];

function statesIn(folder: string): FileState[] {
  if (!existsSync(folder)) return [];
  return filesIn(folder).map((path) => {
    const { size, mtimeMs } = statSync(`${folder}/${path}`);
    return [path, size, mtimeMs];
  });
}
