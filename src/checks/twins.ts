import { quoted } from '../format.ts';
import type { Problem } from '../loader/problem.ts';
import { DISTINCT_FILE } from '../loader/registers/distinct-register.ts';
import type { Context } from './context.ts';
import { likelyTwins } from './likely-twins.ts';

/** Records that are perhaps one, and judged pairs that have no file any more. */
export function* twinProblems({ archive, distinct, ids }: Context): Generator<Problem> {
  for (const { ids: pair, line } of distinct)
    for (const id of pair)
      if (!ids.has(id))
        yield {
          file: DISTINCT_FILE,
          line,
          message: `no record has the id ${quoted(id)}.`,
          remedy: 'Delete the line, or correct the id.',
        };
  for (const [first, second] of likelyTwins(archive, distinct))
    yield {
      file: second.file,
      path: ['name'],
      level: 'warning',
      message: `${quoted(second.data.name)} is perhaps ${quoted(first.data.name)}, which is ${first.file}.`,
      remedy: `If the two are one, keep one file. If not, run: ${distinctCommand(first.id, second.id)}`,
    };
}

/** What a person runs who judges that two records are two. */
export const distinctCommand = (first: string, second: string): string =>
  `npm run check -- --distinct ${first} ${second}`;
