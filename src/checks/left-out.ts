import { basename } from 'node:path';
import { KINDS, kinds, recordPath } from '../kinds.ts';
import { isError, type Problem } from '../loader/problem.ts';
import type { Context } from './context.ts';
import { namings } from './namings.ts';

/** A record that is kept out so that the rest can be published. */
export interface LeftOut {
  file: string;
  id: string;
  /** The record that it names, and that is left out; `undefined` where it has an error itself. */
  because?: string;
}

/** The errors that no record has, so that leaving records out does not help: those of the settings. */
export const unavoidable = (problems: readonly Problem[]): Problem[] =>
  problems.filter((problem) => isError(problem) && !isInRecordFolder(problem.file));

const isInRecordFolder = (file: string): boolean => kinds.some((kind) => file.startsWith(`${KINDS[kind].folder}/`));

/** The records that have errors, then those that name them, and so on. */
export function recordsLeftOut(context: Context, problems: readonly Problem[]): LeftOut[] {
  const namedBy = Map.groupBy(namings(context), ({ id }) => id);
  const leftOut = new Map<string, LeftOut>();
  for (const { file } of problems.filter((problem) => isError(problem) && isInRecordFolder(problem.file)))
    leftOut.set(idOf(file), { file, id: idOf(file) });
  // A Map is walked with what is added on the way.
  for (const [id] of leftOut)
    for (const { by, file } of namedBy.get(id) ?? [])
      if (by && !leftOut.has(by)) leftOut.set(by, { file, id: by, because: id });
  return [...leftOut.values()];
}

const idOf = (file: string): string => basename(file, '.md');

/** The address of a record’s page from the root of the site: `/people/jane-roe/`. */
export function addressOf({ file, id }: LeftOut): string {
  const kind = kinds.find((each) => file.startsWith(`${KINDS[each].folder}/`))!;
  return recordPath('/', kind, id);
}
