import type { Archive } from '../archive/archive.ts';
import { redirectsOf, type Redirect } from '../schema/addresses/redirects.ts';
import { checkContent, type Inspection } from '../checks/check-content.ts';
import { mediaNamedIn } from '../checks/media.ts';
import { localDay } from '../format.ts';
import type { MediaFile } from '../loader/media.ts';
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
 * The archive to be published, read and checked, with the media that it shows and the old addresses that lead to its pages.
 * @throws a `UserError` with every error of the content, or the first problem of the settings
 */
export function loadCheckedArchive(): { archive: Archive; media: MediaFile[]; redirects: Redirect[] } {
  const inspection = inspectContent();
  const { archive, context, problems } = inspection;
  const hidden = new Set(context.drafts);
  if (keepsGoing()) for (const { id } of leaveOut(inspection)) hidden.add(id);
  else throwErrors(problems);
  const shown = new Set(context.texts.filter(({ text }) => !hidden.has(text.id)).flatMap(mediaNamedIn));
  const redirects = redirectsOf(context.records.filter(({ id }) => !hidden.has(id)));
  return { archive, redirects, media: [...context.media.values()].filter(({ path }) => shown.has(path)) };
}
