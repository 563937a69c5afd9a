import { basename } from 'node:path';
import { redirectsOf } from '../schema/addresses/redirects.ts';
import { KINDS, kinds, recordPath } from '../kinds.ts';
import { isError, type Problem } from '../loader/problem.ts';
import { MEDIA } from '../loader/files.ts';
import { readableRecords } from '../loader/partial-record.ts';
import type { Context } from './context.ts';
import { mediaNamedIn } from './media.ts';
import { namings } from './namings.ts';

/** A record that is kept out so that the rest can be published. */
export interface LeftOut {
  file: string;
  id: string;
  /** What it names: a record that is left out, or a file that is not published; `undefined` where it has an error itself. */
  because?: string;
}

/** The errors that leaving records out does not help: those of the settings. A file that is never published keeps nothing back. */
export const unavoidable = (problems: readonly Problem[]): Problem[] =>
  problems.filter((problem) => isError(problem) && SETTINGS.test(problem.file));

/** The empty path is that of the whole folder. */
const SETTINGS = /^(?:(?:site|vocabulary)\.ya?ml|about\.md|register\/.*|\.[^/]*)?$/;

const isInRecordFolder = (file: string): boolean => kinds.some((kind) => file.startsWith(`${KINDS[kind].folder}/`));

/** The records that have errors or show a file that has one, then those that name them, and so on. */
export function recordsLeftOut(context: Context, problems: readonly Problem[]): LeftOut[] {
  const namedBy = Map.groupBy(namings(context), ({ id }) => id);
  const leftOut = new Map<string, LeftOut>();
  const faulty = new Set(problems.filter(isError).map(({ file }) => file));
  for (const file of [...faulty].filter(isInRecordFolder)) leftOut.set(idOf(file), { file, id: idOf(file) });
  for (const each of context.texts) {
    const { id, file } = each.text;
    const because = mediaNamedIn(each).find((path) => faulty.has(MEDIA + path));
    if (because && isInRecordFolder(file) && !leftOut.has(id)) leftOut.set(id, { file, id, because: MEDIA + because });
  }
  // A Map is walked with what is added on the way.
  for (const [id] of leftOut)
    for (const { by, place } of namedBy.get(id) ?? [])
      if (by && !leftOut.has(by)) leftOut.set(by, { file: place.file, id: by, because: id });
  return [...leftOut.values()];
}

const idOf = (file: string): string => basename(file, '.md');

/** Gives the addresses of a record from the root of the site: that of its page, `/people/jane-roe/`, and its old ones. */
export function addressesIn(context: Context): (leftOut: LeftOut) => string[] {
  const records = Map.groupBy(readableRecords(context), ({ id }): string => id);
  return (leftOut) => [addressOf(leftOut), ...redirectsOf(records.get(leftOut.id) ?? []).map(({ from }) => from)];
}

function addressOf({ file, id }: LeftOut): string {
  const kind = kinds.find((each) => file.startsWith(`${KINDS[each].folder}/`))!;
  return recordPath('/', kind, id);
}
