import { aboutUrl, disputedUrl } from '../../urls.ts';
import { formatDate } from '../../words/dates.ts';
import { comparisonOf } from '../comparison.ts';
import { disputedSubjects, disputeViews } from '../dispute.ts';
import { linkTo } from '../link.ts';
import { onPage, pagesOf } from '../paging.ts';
import type { Content } from './content.ts';

/** Every page of the list of disputes. */
export const disputedPages = ({ archive, disputes, site }: Content): { page: number; pages: number }[] =>
  pagesOf(disputedSubjects(archive, disputes).length, site.pageSize);

/** What a page of the list of disputes shows. */
export function disputedPage(page: number, pages: number, { archive, disputes, site, words }: Content) {
  const { heading, description, summary } = words.disputes;
  const { pageTitle, pageDescription } = words.lists;
  const count = disputes.all.length;
  const subjects = onPage(disputedSubjects(archive, disputes), { page, size: site.pageSize });
  return {
    page,
    pages,
    title: heading,
    summary: summary(count, `${aboutUrl()}#disputes`),
    pageTitle: pageTitle(heading, page),
    pageDescription: pageDescription(description(count, site.name), page, pages),
    path: disputedUrl(page),
    subjects: subjects.map(({ subject, disputes }) => ({
      ...linkTo(subject),
      date: subject.kind === 'event' && subject.data.date ? formatDate(subject.data.date, words.dates) : undefined,
      disputes: disputeViews(disputes, archive, words),
      comparison: comparisonOf(subject, archive, words),
    })),
    offersNames: archive.subjects.length > 0,
  };
}
