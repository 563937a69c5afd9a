import type { Archive } from '../archive/archive.ts';
import { checkContent } from '../checks/check-content.ts';
import { isError, type Problem } from '../loader/problem.ts';
import { contentFolder, shownPath } from '../settings.ts';
import { checkSettings } from './check-settings.ts';
import { printProblems } from './print-problems.ts';
import { UserError } from './user-error.ts';

/**
 * The content as it is, and everything that is wrong with it.
 * @throws a `UserError` with the first problem of the settings
 */
export function inspectContent(): { archive: Archive; problems: Problem[] } {
  checkSettings();
  return checkContent(contentFolder, localDay(new Date()));
}

/**
 * The archive to be published, read and checked.
 * @throws a `UserError` with every error of the content, or the first problem of the settings
 */
export function loadCheckedArchive(): Archive {
  const { archive, problems } = inspectContent();
  throwErrors(problems);
  return archive;
}

/** Throws a `UserError` with the errors among problems, if there are any. */
export function throwErrors(problems: readonly Problem[]): void {
  const errors = problems.filter(isError);
  if (errors.length) throw new UserError(printProblems(errors, shownPath(contentFolder)).trimEnd());
}

/** The day that it is in the time zone of this machine, `YYYY-MM-DD`. */
export function localDay(time: Date): string {
  const [month, day] = [time.getMonth() + 1, time.getDate()].map((number) => String(number).padStart(2, '0'));
  return `${time.getFullYear()}-${month}-${day}`;
}
