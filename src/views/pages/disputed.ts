import { sortName } from '../../archive/order.ts';
import type { Dispute } from '../../archive/disputes/disputes.ts';
import type { Subject } from '../../schema/records.ts';
import { aboutUrl, disputedUrl } from '../../urls.ts';
import { dateView } from '../date.ts';
import { disputedSubjects, disputeViews } from '../disputes/dispute.ts';
import { embedsOf } from '../disputes/embed.ts';
import { linkTo } from '../link.ts';
import { allParts, partNavigation, partsOf, type ListPart } from '../paging.ts';
import { letterKeys } from '../part-keys.ts';
import type { Content } from './content.ts';

type Needed = Pick<Content, 'archive' | 'disputes' | 'site' | 'words'>;

/** A subject and what is disputed about it. */
interface Entry {
  subject: Subject;
  disputes: readonly Dispute[];
}

/** Every page of the list of disputes, which is by the names of its subjects where it is too long for one. */
export function disputedPages({ archive, disputes, site, words }: Needed): ListPart<Entry>[] {
  const entries = disputedSubjects(archive, disputes);
  const isLong = entries.length > site.pageSize;
  const keysOf = letterKeys(archive.language, words);
  const byName = (a: Entry, b: Entry) => archive.compareNames(nameOf(a), nameOf(b));
  return allParts(
    partsOf(isLong ? entries.toSorted(byName) : entries, site.pageSize, (entry) => keysOf(nameOf(entry))),
  );
}

/** The name that the subject is in order by. */
const nameOf = ({ subject }: Entry): string => (subject.kind === 'event' ? subject.data.name : sortName(subject));

/** A subject with what is disputed about it. */
export type DisputedSubject = ReturnType<typeof disputedPage>['subjects'][number];

/** What a page of the list of disputes shows. */
export function disputedPage(part: ListPart<Entry>, { archive, disputes, site, words }: Needed) {
  const { heading, description, summary } = words.disputes;
  const { pageTitle, pageDescription } = words.lists;
  const count = disputes.all.length;
  const subjects = new Set(disputes.all.map((dispute) => dispute.subject)).size;
  return {
    title: heading,
    partName: part.name,
    summary: summary(count, subjects, `${aboutUrl()}#disputes`),
    pageTitle: pageTitle(heading, part.name),
    pageDescription: pageDescription(description(count, site.name), part.name),
    path: disputedUrl(part.path),
    navigation: partNavigation(part, disputedUrl),
    disputed: part.shown.map(({ subject }) => subject),
    subjects: part.shown.map(({ subject, disputes }) => ({
      ...linkTo(subject),
      id: `subject-${subject.id}`,
      date: subject.kind === 'event' && subject.data.date ? dateView(subject.data.date, words) : undefined,
      disputes: disputeViews(disputes, archive, words),
      embeds: embedsOf(disputes, words),
    })),
    offersNames: archive.subjects.length > 0,
  };
}
