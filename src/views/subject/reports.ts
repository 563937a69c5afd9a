import type { Archive } from '../../archive/archive.ts';
import type { Article, Subject } from '../../schema/records.ts';
import type { Words } from '../../words/en.ts';
import { articlesReporting } from '../disputes/comparison.ts';
import { partsOf, type ListPart } from '../parts/paging.ts';
import { dateKey, recordKeys } from '../parts/part-keys.ts';

/** Whether the page of a subject compares what articles report of it. */
export const hasReports = (subject: Subject, archive: Archive): boolean =>
  subject.kind === 'event' && articlesReporting(subject, archive).length > 1;

/** The articles that report of a subject, by date where their claims are too many to be compared on one page. */
export function reportParts(subject: Subject, size: number, archive: Archive, words: Words): ListPart<Article> {
  const claims = Map.groupBy(archive.claimsAbout(subject.id), ({ article }) => article);
  return partsOf(articlesReporting(subject, archive), {
    size,
    // A row for each article, with a cell for each of its answers.
    weightOf: (article) => (1 + claims.get(article)!.length) / 3,
    keyOf: ({ data }, level) => dateKey(data.published, level, words),
    restKeys: recordKeys((article) => article, archive.language, words),
  });
}
