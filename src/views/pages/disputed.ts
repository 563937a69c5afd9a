import { capitalised, formatCount, formatDate } from '../../format.ts';
import { disputedUrl } from '../../urls.ts';
import { comparisonOf } from '../comparison.ts';
import { disputedSubjects, disputeViews } from '../dispute.ts';
import { linkTo } from '../link.ts';
import { onPage, pagesOf } from '../paging.ts';
import type { Content } from './content.ts';

/** Every page of the list of disputes. */
export const disputedPages = ({ archive, disputes, site }: Content): { page: number; pages: number }[] =>
  pagesOf(disputedSubjects(archive, disputes).length, site.pageSize);

/** What a page of the list of disputes shows. */
export function disputedPage(page: number, pages: number, { archive, disputes, site }: Content) {
  const title = 'Where the sources differ';
  const count = capitalised(formatCount(disputes.all.length, 'question'));
  const subjects = onPage(disputedSubjects(archive, disputes), { page, size: site.pageSize });
  return {
    page,
    pages,
    title,
    count,
    pageTitle: page > 1 ? `${title}, page ${page}` : title,
    pageDescription: `${count} that the articles of ${site.name} answer differently, side by side${pages > 1 ? `: page ${page} of ${pages}` : ''}.`,
    path: disputedUrl(page),
    subjects: subjects.map(({ subject, disputes }) => ({
      ...linkTo(subject),
      date: subject.kind === 'event' && subject.data.date ? formatDate(subject.data.date) : undefined,
      disputes: disputeViews(disputes, archive),
      comparison: comparisonOf(subject, archive),
    })),
    offersNames: archive.subjects.length > 0,
  };
}
