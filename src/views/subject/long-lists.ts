import type { Article, Event, Subject } from '../../schema/records.ts';
import { subjectListUrl } from '../../urls.ts';
import { yearAnchor } from '../date.ts';
import { dateOf } from '../lists.ts';
import type { Content } from '../pages/content.ts';
import { jumpsTo, type PartNavigation } from '../parts/part-navigation.ts';
import { partsOf, type ListPart } from '../parts/paging.ts';
import { dateKey, decadeKey, recordKeys } from '../parts/part-keys.ts';
import { weightOf } from '../parts/weight.ts';

/** So many rows of a list are on the page of a subject; of a longer list the newest, and the ways to the pages of all. */
const MOST_WITH_SUBJECT = 20;
const NEWEST = 10;

type Needed = Pick<Content, 'archive' | 'site' | 'words'>;

/** Whether the page of a subject has only the newest of its articles or events. */
export const isLong = (records: readonly (Article | Event)[]): boolean =>
  records.length > NEWEST && records.reduce((sum, record) => sum + weightOf(record), 0) > MOST_WITH_SUBJECT;

/** The newest of some articles or events, in their order. */
export const newestOf = <R extends Article | Event>(records: readonly R[]): readonly R[] =>
  records[0]?.kind === 'event' ? records.slice(-NEWEST) : records.slice(0, NEWEST);

/** A long list of articles or events of a subject, by date: of most subjects a page has all, or all of ten years. */
export function datedParts<R extends Article | Event>(
  records: readonly R[],
  { archive, site, words }: Needed,
): ListPart<R> {
  return partsOf(records, {
    size: site.pageSize,
    weightOf,
    keyOf: (record, level) => (level ? dateKey(dateOf(record), level - 1, words) : decadeKey(dateOf(record), words)),
    restKeys: recordKeys((record) => record, archive.language, words),
  });
}

/** The ways from the page of a subject to the years of a long list of articles or events. */
export const yearJumps = (
  subject: Subject,
  list: string,
  records: readonly (Article | Event)[],
  content: Needed,
): PartNavigation =>
  jumpsTo(
    datedParts(records, content),
    (path) => subjectListUrl(subject.kind, subject.id, list, path),
    (record) => ({ ...dateKey(dateOf(record), 0, content.words)!, anchor: yearAnchor(dateOf(record)) }),
  );
