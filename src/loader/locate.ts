import { join } from 'node:path';
import { splitFrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { readSource } from './source.ts';
import { lineFinder } from './yaml-nodes.ts';

/** Gives each problem, or other place, that names a field its line. Files are read again, but only those that have problems. */
export function locateProblems<Place extends Pick<Problem, 'file' | 'line' | 'path'>>(
  folder: string,
  problems: readonly Place[],
): Place[] {
  const finders = new Map<string, ReturnType<typeof lineFinder>>();
  return problems.map((problem) => {
    if (problem.line !== undefined || !problem.path) return problem;
    let find = finders.get(problem.file);
    if (!find) {
      const source = readSource(join(folder, problem.file), problem.file, []) ?? '';
      find = problem.file.endsWith('.yaml') ? lineFinder(source, 1) : lineFinder(splitFrontMatter(source)?.yaml ?? '');
      finders.set(problem.file, find);
    }
    return { ...problem, line: find(problem.path) };
  });
}
