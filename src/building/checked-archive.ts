import type { Archive } from '../archive/archive.ts';
import { checkContent } from '../checks/check-content.ts';
import type { MediaFile } from '../loader/media.ts';
import { contentFolder, shownPath } from '../settings.ts';
import { checkSettings } from './check-settings.ts';
import { printProblems } from './print-problems.ts';
import { UserError } from './user-error.ts';

/**
 * The archive to be published with its media, read and checked.
 * @throws a `UserError` with every problem of the content, or the first of the settings
 */
export function loadCheckedArchive(): { archive: Archive; media: MediaFile[] } {
  checkSettings();
  const { archive, media, problems } = checkContent(contentFolder, localDay(new Date()));
  if (problems.length) throw new UserError(printProblems(problems, shownPath(contentFolder)).trimEnd());
  return { archive, media };
}

/** The day that it is in the time zone of this machine, `YYYY-MM-DD`. */
export function localDay(time: Date): string {
  const [month, day] = [time.getMonth() + 1, time.getDate()].map((number) => String(number).padStart(2, '0'));
  return `${time.getFullYear()}-${month}-${day}`;
}
