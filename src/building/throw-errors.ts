import { isError, type Problem } from '../loader/problem.ts';
import { asAsked } from './problem-formats.ts';
import { throwIf } from './user-error.ts';

/** Throws a `UserError` with the errors among problems, if there are any. */
export function throwErrors(problems: readonly Problem[]): void {
  const errors = problems.filter(isError);
  throwIf(errors.length ? asAsked(errors).trimEnd() : undefined);
}
