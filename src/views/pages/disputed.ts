import { aboutUrl, disputedUrl } from '../../urls.ts';
import { dateView } from '../date.ts';
import { disputedSubjects, disputeViews } from '../disputes/dispute.ts';
import { linkTo } from '../link.ts';
import { onPage, pagesOf } from '../paging.ts';
import type { Content } from './content.ts';

/** Every page of the list of disputes. */
export const disputedPages = ({
  archive,
  disputes,
  site,
}: Pick<Content, 'archive' | 'disputes' | 'site'>): { page: number; pages: number }[] =>
  pagesOf(disputedSubjects(archive, disputes).length, site.pageSize);

/** A subject with what is disputed about it. */
export type DisputedSubject = ReturnType<typeof disputedPage>['subjects'][number];

/** What a page of the list of disputes shows. */
export function disputedPage(
  page: number,
  pages: number,
  { archive, disputes, site, words }: Pick<Content, 'archive' | 'disputes' | 'site' | 'words'>,
) {
  const { heading, description, summary } = words.disputes;
  const { pageTitle, pageDescription } = words.lists;
  const count = disputes.all.length;
  const all = disputedSubjects(archive, disputes);
  const shown = onPage(all, { page, size: site.pageSize });
  return {
    page,
    pages,
    title: heading,
    summary: summary(count, all.length, `${aboutUrl()}#disputes`),
    pageTitle: pageTitle(heading, page),
    pageDescription: pageDescription(description(count, site.name), page, pages),
    path: disputedUrl(page),
    disputed: shown.map(({ subject }) => subject),
    subjects: shown.map(({ subject, disputes }) => ({
      ...linkTo(subject),
      id: `subject-${subject.id}`,
      date: subject.kind === 'event' && subject.data.date ? dateView(subject.data.date, words) : undefined,
      disputes: disputeViews(disputes, archive, words),
    })),
    offersNames: archive.subjects.length > 0,
  };
}
