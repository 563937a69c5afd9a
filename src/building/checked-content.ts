import type { FoundNames } from '../archive/co-mentions.ts';
import type { ArticleId } from '../schema/fields.ts';
import type { Context } from '../checks/context.ts';
import { redirectsOf, type Redirect } from '../schema/addresses/redirects.ts';
import { checkContent, type Inspection } from '../checks/check-content.ts';
import { mediaNamedIn } from '../checks/media.ts';
import { localDay } from '../format.ts';
import type { MediaFile } from '../loader/media.ts';
import { contentFolder, keepsGoing, outFolder } from '../settings.ts';
import { checkingAhead } from './ahead/check-ahead.ts';
import { checkSettings } from './check-settings.ts';
import type { Content } from '../views/pages/content.ts';
import { openContent } from '../views/pages/open-content.ts';
import { leaveOut } from './leave-out.ts';
import { openFindings } from './store/findings.ts';
import { hashOfEngine } from './store/inputs.ts';
import { throwErrors } from './throw-errors.ts';

/**
 * The content as it is, and everything that is wrong with it. What is found in its files is kept beside the site.
 * @throws a `UserError` with the first problem of the settings
 */
export function inspectContent(): Inspection {
  checkSettings();
  const findings = checkingAhead(openFindings(outFolder, hashOfEngine()), contentFolder);
  const inspection = checkContent(contentFolder, localDay(new Date()), findings);
  findings.save();
  return inspection;
}

/** What is published: the content, the media that it shows, and the old addresses that lead to its pages. */
export interface CheckedContent {
  content: Content;
  /** The ids of the records that are not. */
  hidden: ReadonlySet<string>;
  media: MediaFile[];
  redirects: Redirect[];
}

/**
 * Reads and checks the content that is to be published.
 * @throws a `UserError` with every error of the content, or the first problem of the settings
 */
export function loadCheckedContent(): CheckedContent {
  const inspection = inspectContent();
  const { reading, context, problems } = inspection;
  const hidden = new Set(context.drafts);
  if (keepsGoing()) for (const { id } of leaveOut(inspection)) hidden.add(id);
  else throwErrors(problems);
  const isShown = ({ id }: { id: string }) => !hidden.has(id);
  const shown = new Set(context.texts.filter(({ text }) => isShown(text)).flatMap(mediaNamedIn));
  return {
    hidden,
    content: openContent(reading, isShown, hidden.size ? undefined : namesFound(context)),
    redirects: redirectsOf(context.records.filter(isShown)),
    media: [...context.media.values()].filter(({ path }) => shown.has(path)),
  };
}

const namesFound = ({ names, texts }: Context): FoundNames => ({
  names,
  namedIn: new Map(texts.map(({ text, names: { byParagraph } }) => [text.id as ArticleId, byParagraph])),
});
