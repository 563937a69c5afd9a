import type { Article, Event, Subject } from '../../schema/records.ts';
import { subjectListUrl } from '../../urls.ts';
import { urlOf } from '../link.ts';
import { dateOf, sortTitle } from '../lists.ts';
import type { Content } from '../pages/content.ts';
import { partNavigation, type PartNavigation } from '../part-navigation.ts';
import { partsOf, type ListPart } from '../paging.ts';
import { dateKey, letterKeys } from '../part-keys.ts';
import { weightOf } from '../weight.ts';

/** So many rows of a list are on the page of a subject; of a longer list the newest, and the ways to the pages of all. */
const MOST_WITH_SUBJECT = 20;
const NEWEST = 10;

type Needed = Pick<Content, 'archive' | 'site' | 'words'>;

/** The articles or events of a subject: where they are too many for its page, by date. */
export const datedParts = <R extends Article | Event>(
  records: readonly R[],
  { archive, site, words }: Needed,
): ListPart<R> => {
  const letterKey = letterKeys(archive.language, words);
  return partsOf(records, {
    size: site.pageSize,
    first: MOST_WITH_SUBJECT,
    weightOf,
    keyOf: (record, level) => dateKey(dateOf(record), level, words),
    restKeyOf: (record, level) => letterKey(sortTitle(record), level),
  });
};

/** What the page of a subject shows of such a list: all or the newest, in their order. */
export const newestOf = <R extends Article | Event>({ entries, parts }: ListPart<R>): readonly R[] => {
  if (!parts.length) return entries;
  return entries[0]!.kind === 'event' ? entries.slice(-NEWEST) : entries.slice(0, NEWEST);
};

/** The lists of which the page of the subject has not the parts, but the way to a page that has them. */
const HAVE_OWN_PAGE = new Set(['reports', 'elsewhere', 'parts', 'people']);

/** The ways from the page of a subject, or from a page of a list of it, to the parts of the list. */
export const subjectNavigation = <T>(
  subject: Subject,
  list: string,
  part: ListPart<T>,
  anchorsOf?: (entry: T) => readonly string[],
): PartNavigation | undefined =>
  partNavigation(
    part,
    (path) =>
      path || HAVE_OWN_PAGE.has(list)
        ? subjectListUrl(subject.kind, subject.id, list, path)
        : `${urlOf(subject)}#${list}`,
    anchorsOf,
  );
