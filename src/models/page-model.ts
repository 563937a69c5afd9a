import { contextObjects } from '../exports/citations/coins.ts';
import type { Head } from '../exports/head/head.ts';
import type { Frame } from '../views/frame.ts';
import { urlOf } from '../views/link.ts';
import type { ArchiveRecord } from '../schema/records.ts';
import type { Content } from '../views/pages/content.ts';

/**
 * All that the template of a page sees. Beside the text, which is made only when the page is rendered, it is plain data: a page is the
 * same as long as its model is, and the code that renders it.
 */
export interface PageModel<Data> {
  /** The address of the page, with the base path. */
  path: string;
  data: Data;
  /** The text of a record: a hash of all that its HTML is made from, and the HTML. */
  text?: { inputs: string; html(): string };
}

/** The model of the page of a record. */
export const recordModel = <Data extends object>(
  record: ArchiveRecord,
  { frame, textInputs, htmlOf }: Content,
  data: Data,
): Required<PageModel<Data & { frame: Frame }>> => ({
  path: urlOf(record),
  data: { frame, ...data },
  text: { inputs: textInputs(record), html: () => htmlOf(record) },
});

/** The model of a page that lists articles or events, year by year. */
export const yearsModel = <Page extends { path: string; years: readonly { rows: readonly { url: string }[] }[] }>(
  page: Page,
  head: Head,
  content: Content,
) => {
  const rows = page.years.flatMap((year) => year.rows);
  const data = { frame: content.frame, head, page, contextObjects: contextObjects(rows, content) };
  return { path: page.path, data } satisfies PageModel<unknown>;
};
