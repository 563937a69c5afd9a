import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JOURNAL_FILE } from '../../loader/files.ts';
import { rewriteFile } from '../rewrite-file.ts';

/** What becomes of a file; a side without a text is one on which it does not exist. */
export interface Change {
  /** Its path from the content folder, with `/`. */
  file: string;
  before?: string;
  after?: string;
}

/**
 * Makes changes of several files so that all are made, or can be: they are kept in a journal until then, and `finishChanges` makes
 * those that an interruption has left. Files are deleted last.
 */
export function writeChanges(folder: string, changes: readonly Change[]): void {
  rewriteFile(join(folder, JOURNAL_FILE), JSON.stringify(changes));
  finishChanges(folder);
}

/**
 * Makes the changes of the journal that are not made yet. Says how many files it has changed.
 * @throws a `ChangedMeanwhileError` where a file is neither as it was nor as it should be; nothing is written then
 */
export function finishChanges(folder: string): number {
  const journal = join(folder, JOURNAL_FILE);
  const changes = JSON.parse(readFileSync(journal, 'utf8')) as Change[];
  const open = changes.filter(({ file, after }) => textOf(folder, file) !== after);
  const changed = open.find(({ file, before }) => textOf(folder, file) !== before);
  if (changed) throw new ChangedMeanwhileError(changed.file);
  for (const { file, after } of open)
    if (after !== undefined) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      rewriteFile(join(folder, file), after);
    }
  for (const { file, after } of open) if (after === undefined) rmSync(join(folder, file));
  rmSync(journal);
  return open.length;
}

/** Whether changes were begun and not finished. */
export const hasUnfinishedChanges = (folder: string): boolean => existsSync(join(folder, JOURNAL_FILE));

/** A file that somebody else has changed since the changes were begun. */
export class ChangedMeanwhileError extends Error {
  readonly file: string;

  constructor(file: string) {
    super(`${file} is neither as it was nor as it should be.`);
    this.file = file;
  }
}

const textOf = (folder: string, file: string): string | undefined =>
  existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : undefined;
