import type { Archive } from '../archive/archive.ts';
import { checkContent, type Inspection } from '../checks/check-content.ts';
import { contentFolder, keepsGoing } from '../settings.ts';
import { checkSettings } from './check-settings.ts';
import { leaveOut } from './leave-out.ts';
import { throwErrors } from './throw-errors.ts';

/**
 * The content as it is, and everything that is wrong with it.
 * @throws a `UserError` with the first problem of the settings
 */
export function inspectContent(): Inspection {
  checkSettings();
  return checkContent(contentFolder, localDay(new Date()));
}

/**
 * The archive to be published, read and checked.
 * @throws a `UserError` with every error of the content, or the first problem of the settings
 */
export function loadCheckedArchive(): Archive {
  const inspection = inspectContent();
  if (keepsGoing()) leaveOut(inspection);
  else throwErrors(inspection.problems);
  return inspection.archive;
}

/** The day that it is in the time zone of this machine, `YYYY-MM-DD`. */
export function localDay(time: Date): string {
  const [month, day] = [time.getMonth() + 1, time.getDate()].map((number) => String(number).padStart(2, '0'));
  return `${time.getFullYear()}-${month}-${day}`;
}
