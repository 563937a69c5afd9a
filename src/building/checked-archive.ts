import { relative } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { checkContent } from '../checks/check-content.ts';
import { contentFolder } from '../settings.ts';
import { printProblems } from './print-problems.ts';

/** Checks the content to be published and prints its problems; `undefined` when it has any. */
export function loadCheckedArchive(): Archive | undefined {
  const { archive, problems } = checkContent(contentFolder, new Date().toISOString().slice(0, 10));
  if (!problems.length) return archive;
  process.stderr.write(printProblems(problems, relative('.', contentFolder) || '.'));
  return undefined;
}
