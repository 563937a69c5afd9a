import { ID_FORM } from '../../kinds.ts';
import type { Problem } from '../problem.ts';
import { registerLines } from './register-lines.ts';

/** Where a content folder keeps the pairs that look like twins and are not: two ids on a line, with a tab between them. */
export const DISTINCT_FILE = 'register/distinct.tsv';

/** Two records that a person has judged to be two. */
export interface DistinctPair {
  ids: readonly [string, string];
  line: number;
}

/** Tells of two ids whether a person has judged that they are two. */
export function areDistinct(pairs: readonly DistinctPair[]): (first: string, second: string) => boolean {
  const keyOf = (ids: readonly [string, string]) => ids.toSorted().join('\t');
  const judged = new Set(pairs.map(({ ids }) => keyOf(ids)));
  return (first, second) => judged.has(keyOf([first, second]));
}

/** The pairs of records that a content folder says are distinct. */
export const readDistinct = (folder: string, problems: Problem[]): DistinctPair[] =>
  registerLines(folder, DISTINCT_FILE, problems).flatMap(({ text, line, report }): DistinctPair[] => {
    const [first = '', second = '', ...others] = text.split('\t').map((id) => id.trim());
    if ([first, second].every((id) => ID_FORM.test(id)) && !others.length && first !== second)
      return [{ ids: [first, second], line }];
    report(
      'this line is not two ids with a tab between them.',
      'Delete it, and write it anew with npm run check -- --distinct and the two ids.',
    );
    return [];
  });
