import type { Problem } from '../loader/problem.ts';
import type { Context } from './context.ts';

/** People who died before they were born. */
export function* lifetimeProblems({ records }: Context): Generator<Problem> {
  for (const { kind, file, data } of records) {
    if (kind !== 'person' || !data.born || !data.died || data.died.last >= data.born.first) continue;
    yield {
      file,
      path: ['died'],
      message: `${data.died.text} is before the birth, ${data.born.text}.`,
      remedy: 'Correct one of the two dates, or remove the one that is not known.',
    };
  }
}
