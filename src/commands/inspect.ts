import { relative } from 'node:path';
import { createArchive, type Archive } from '../archive/archive.ts';
import { printProblems, type Problem } from '../archive/problems.ts';
import { locateProblems, readContent } from '../archive/read.ts';
import { referenceProblems } from '../archive/references.ts';
import { textProblems } from '../markdown/check.ts';
import { alikeNames } from '../search/resolver/check-spellings.ts';
import { contentFolder, publicFolder } from '../settings.ts';

/**
 * Reads a content folder and finds every problem in it.
 * @param today the last day that is not in the future, `YYYY-MM-DD`
 */
export function inspectContent(folder: string, today: string): { archive: Archive; problems: Problem[] } {
  const reading = readContent(folder);
  const archive = createArchive(reading.records);
  const problems = [
    ...reading.problems,
    ...referenceProblems(reading, today),
    ...textProblems(reading, archive, publicFolder),
    ...alikeNames(archive.subjects),
  ];
  return { archive, problems: locateProblems(folder, problems) };
}

/** Inspects the content to be published and prints what is wrong with it; `undefined` when something is. */
export function soundContent(): Archive | undefined {
  const { archive, problems } = inspectContent(contentFolder, new Date().toISOString().slice(0, 10));
  if (!problems.length) return archive;
  process.stderr.write(printProblems(problems, relative('.', contentFolder) || '.'));
  return undefined;
}
