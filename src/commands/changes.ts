import { createInterface } from 'node:readline/promises';
import { checkSettings } from '../building/check-settings.ts';
import { asAsked } from '../building/problem-formats.ts';
import { throwIf, UserError } from '../building/user-error.ts';
import {
  ChangedMeanwhileError,
  finishChanges,
  hasUnfinishedChanges,
  writeChanges,
  type Change,
} from '../editing/renaming/changes.ts';
import { printChanges } from '../editing/print-diff.ts';
import { UneditableError } from '../editing/renaming/references.ts';
import { removeUnfinished } from '../editing/rewrite-file.ts';
import { formatCount, quoted } from '../format.ts';
import { KINDS, kinds } from '../kinds.ts';
import { JOURNAL_FILE } from '../loader/files.ts';
import { isError } from '../loader/problem.ts';
import { fieldName } from '../building/print-problems.ts';
import { readContent, type Reading } from '../loader/read.ts';
import { closest } from '../loader/closest.ts';
import type { ArchiveRecord } from '../schema/records.ts';
import { contentFolder, shownPath } from '../settings.ts';
import { readArguments } from './arguments.ts';

/** Options that `rename` and `merge` have in common. */
const CHANGE_OPTIONS = {
  yes: { about: 'Makes the changes without asking.' },
  'dry-run': { about: 'Prints what would be changed, and changes nothing.' },
  finish: { about: 'Finishes what was interrupted, and nothing else.' },
};

const folder = shownPath(contentFolder);

/**
 * What was asked of a command that changes records: two words, and options. Nothing where it was asked for help, or to finish what was
 * interrupted, which is then done.
 */
export function askedChanges(usage: { command: string; about: string }) {
  const asked = readArguments({ ...usage, options: CHANGE_OPTIONS, most: 2 });
  if (!asked) return undefined;
  checkSettings();
  if (asked.options.finish === undefined) return asked;
  finish();
  return undefined;
}

/**
 * What the content folder holds, for a command that changes all that names a record.
 * @throws a `UserError` where a file cannot be read, for it may name the record too, or where changes were interrupted
 */
export function readForChanges(): Reading {
  throwIf(
    hasUnfinishedChanges(contentFolder)
      ? 'A rename or a merge was interrupted. Finish it first: npm run rename -- --finish'
      : undefined,
  );
  const reading = readContent(contentFolder);
  const errors = reading.problems.filter(isError);
  throwIf(
    errors.length
      ? `${asAsked(errors)}\nNothing is changed, for what cannot be read may name the record too.`
      : undefined,
  );
  return reading;
}

/** The record that an argument means, such as `people/jane-roe` or its id alone. */
export function recordAt(argument: string, { records }: Reading): ArchiveRecord {
  const [, directory, id] = /^(?:([^/]+)\/)?([^/]+?)(?:\.md)?$/.exec(argument) ?? [];
  const record = records.find((each) => each.id === id);
  const wrongFolder = record && directory !== undefined && KINDS[record.kind].folder !== directory;
  if (record && !wrongFolder) return record;
  const paths = records.map(({ kind, id: other }) => `${KINDS[kind].folder}/${other}`);
  const meant = record ? `${KINDS[record.kind].folder}/${record.id}` : closest(argument, paths);
  throw new UserError(
    `No record is ${quoted(argument)}. ${meant ? `Did you mean "${meant}"?` : `Write its folder and its id, such as ${KINDS[kinds[1]!].folder}/jane-roe.`}`,
  );
}

/** Shows changes as a diff, and makes them when that is wanted. */
export async function applyChanges(
  makeChanges: () => Change[],
  options: Partial<Record<keyof typeof CHANGE_OPTIONS, string>>,
  done: string,
): Promise<void> {
  const changes = explained(makeChanges);
  console.log(printChanges(changes, folder));
  const files = formatCount(changes.length, 'file');
  if (options['dry-run'] !== undefined) return console.log(`Would change ${files}.`);
  if (options.yes === undefined && !(await isWanted(`Change ${files}?`)))
    return console.log('Nothing is changed. With --yes the changes are made without asking.');
  removeUnfinished(contentFolder);
  explained(() => writeChanges(contentFolder, changes));
  console.log(`${done} ${files} changed. To see what git has to undo: git status ${folder}`);
}

/** Finishes changes that were interrupted. */
function finish(): void {
  throwIf(hasUnfinishedChanges(contentFolder) ? undefined : 'Nothing was interrupted.');
  console.log(
    `Finished: ${formatCount(
      explained(() => finishChanges(contentFolder)),
      'file',
    )} changed.`,
  );
}

async function isWanted(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(?:es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}

/** What a function returns; what it throws of changes that cannot be made as a `UserError`. */
function explained<T>(makeChanges: () => T): T {
  try {
    return makeChanges();
  } catch (error) {
    if (error instanceof UneditableError)
      throw new UserError(
        `${folder}/${error.file}\n  ${fieldName(error.path)} is written in a way that no machine can edit.\n  Write it in one line, and run this again. Nothing is changed.`,
      );
    if (error instanceof ChangedMeanwhileError)
      throw new UserError(
        `${folder}/${error.file} was changed meanwhile, and is left as it is.\nBring it back as it was before, and run npm run rename -- --finish; or bring back all files with git, and delete ${folder}/${JOURNAL_FILE}.`,
      );
    throw error;
  }
}
