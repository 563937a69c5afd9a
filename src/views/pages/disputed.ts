import { capitalised, formatCount, formatDate } from '../../format.ts';
import { site } from '../../site.ts';
import { disputedUrl, pagesOfList } from '../../urls.ts';
import { comparisonOf } from '../comparison.ts';
import { disputedSubjects, disputeViews } from '../dispute.ts';
import { linkTo } from '../link.ts';
import type { Content } from './content.ts';

/** Every page of the list of disputes. */
export const disputedPages = ({ archive, disputes }: Content): { page: number; pages: number }[] => {
  const pages = pagesOfList(disputedSubjects(archive, disputes).length);
  return Array.from({ length: pages }, (_, i) => ({ page: i + 1, pages }));
};

/** What a page of the list of disputes shows. */
export function disputedPage(page: number, pages: number, { archive, disputes }: Content) {
  const title = 'Where the sources differ';
  const count = capitalised(formatCount(disputes.all.length, 'question'));
  const subjects = disputedSubjects(archive, disputes).slice((page - 1) * site.pageSize, page * site.pageSize);
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
      date: subject.kind === 'event' ? formatDate(subject.data.date) : undefined,
      disputes: disputeViews(disputes, archive),
      comparison: comparisonOf(subject, archive),
    })),
    offersNames: archive.subjects.length > 0,
  };
}
