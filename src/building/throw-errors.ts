import { isError, type Problem } from '../loader/problem.ts';
import { contentFolder, shownPath } from '../settings.ts';
import { printProblems } from './print-problems.ts';
import { throwIf } from './user-error.ts';

/** Throws a `UserError` with the errors among problems, if there are any. */
export const throwErrors = (problems: readonly Problem[]): void =>
  throwIf(printProblems(problems.filter(isError), shownPath(contentFolder)).trimEnd());
