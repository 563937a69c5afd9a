import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ID_FORM } from '../kinds.ts';
import type { Problem } from './problem.ts';
import { readSource } from './source.ts';

/** Where a content folder keeps the pairs that look like twins and are not: two ids on a line, with a tab between them. */
export const DISTINCT_FILE = 'register/distinct.tsv';

/** Two records that a person has judged to be two. */
export interface DistinctPair {
  ids: readonly [string, string];
  line: number;
}

/** The pairs of records that a content folder says are distinct. */
export function readDistinct(folder: string, problems: Problem[]): DistinctPair[] {
  if (!existsSync(join(folder, DISTINCT_FILE))) return [];
  const source = readSource(join(folder, DISTINCT_FILE), DISTINCT_FILE, problems) ?? '';
  return source.split('\n').flatMap((text, i): DistinctPair[] => {
    if (!text.trim()) return [];
    const [first = '', second = '', ...others] = text.split('\t').map((id) => id.trim());
    if ([first, second].every((id) => ID_FORM.test(id)) && !others.length && first !== second)
      return [{ ids: [first, second], line: i + 1 }];
    problems.push({
      file: DISTINCT_FILE,
      line: i + 1,
      message: 'this line is not two ids with a tab between them.',
      remedy: 'Delete it, and write it anew with npm run check -- --distinct and the two ids.',
    });
    return [];
  });
}
