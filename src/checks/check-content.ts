import { relative } from 'node:path';
import { createArchive, type Archive } from '../archive/archive.ts';
import { printProblems, type Problem } from '../loader/problem.ts';
import { locateProblems, readContent } from '../loader/read.ts';
import { referenceProblems } from './references.ts';
import { textProblems } from './texts.ts';
import { ambiguousAliases } from './aliases.ts';
import { contentFolder, publicFolder } from '../settings.ts';

/**
 * Reads a content folder and finds every problem in it.
 * @param today the last day that is not in the future, `YYYY-MM-DD`
 */
export function checkContent(folder: string, today: string): { archive: Archive; problems: Problem[] } {
  const reading = readContent(folder);
  const archive = createArchive(reading.records);
  const problems = [
    ...reading.problems,
    ...referenceProblems(reading, today),
    ...textProblems(reading, archive, publicFolder),
    ...ambiguousAliases(archive.subjects),
  ];
  return { archive, problems: locateProblems(folder, problems) };
}

/** Inspects the content to be published and prints what is wrong with it; `undefined` when something is. */
export function loadCheckedArchive(): Archive | undefined {
  const { archive, problems } = checkContent(contentFolder, new Date().toISOString().slice(0, 10));
  if (!problems.length) return archive;
  process.stderr.write(printProblems(problems, relative('.', contentFolder) || '.'));
  return undefined;
}
