import { guessSortName } from '../archive/sort-name.ts';
import { quoted } from '../format.ts';
import type { Problem } from '../loader/problem.ts';
import type { Context } from './context.ts';

/** People without a sort name whose place in an index does not follow from their names. */
export function* unsureSortNames({ archive }: Context): Generator<Problem> {
  for (const { file, data } of archive.people) {
    const { sortName, isSure } = guessSortName(data.name);
    if (data.sortName === undefined && !isSure)
      yield {
        file,
        path: ['name'],
        level: 'warning',
        message: `is listed as ${quoted(sortName)}, which is a guess.`,
        remedy: `Add sortName, as an index has the name: ${quoted(sortName)}, or another form.`,
      };
  }
}
