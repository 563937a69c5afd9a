import { statSync } from 'node:fs';
import { contentFolder, malformedSettings, outFolder, shownPath } from '../settings.ts';
import { misplaced } from './output/output-folder.ts';
import { UserError } from './user-error.ts';

/** Throws a `UserError` that tells the first thing that is wrong with the settings of this run. */
export function checkSettings(): void {
  const [problem] = [...malformedSettings, missingContent(), misplaced(outFolder)].filter(Boolean);
  if (problem) throw new UserError(problem);
}

function missingContent(): string | undefined {
  if (statSync(contentFolder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  return `CONTENT_DIR is "${shownPath(contentFolder)}", which is not a folder. Name the folder that holds articles/, people/ and the others.`;
}
