import type { Dispute } from '../../archive/disputes/disputes.ts';
import type { Subject } from '../../schema/records.ts';
import { aboutUrl, disputedUrl } from '../../urls.ts';
import { dateView } from '../date.ts';
import { disputeIds, disputeList, leadingDisputes, leadingSides } from '../disputes/dispute.ts';
import { embedsOf } from '../disputes/embed.ts';
import { linkTo } from '../link.ts';
import { sortTitle } from '../lists.ts';
import { partNavigation } from '../parts/part-navigation.ts';
import { fitsOnPage, allParts, partName, partsOf, type ListPart } from '../parts/paging.ts';
import { recordKeys } from '../parts/part-keys.ts';
import type { Content } from './content.ts';

type Needed = Pick<Content, 'archive' | 'disputes' | 'site' | 'words'>;

/** A subject and what is disputed about it. */
interface Entry {
  subject: Subject;
  disputes: readonly Dispute[];
}

/** A page of that list. */
export type DisputedPart = ListPart<Entry>;

/** Every page of the list of disputes, which is by the names of its subjects where it is too long for one. */
export function disputedPages({ archive, disputes, site, words }: Needed): DisputedPart[] {
  const entries = archive.subjects
    .map((subject): Entry => ({ subject, disputes: disputes.about(subject.id) }))
    .filter((entry) => entry.disputes.length);
  const room = { size: site.pageSize, weightOf };
  const [keyOf, byId] = recordKeys(({ subject }: Entry) => subject, archive.language, words);
  const byName = (a: Entry, b: Entry) => archive.compareNames(sortTitle(a.subject), sortTitle(b.subject));
  return allParts(
    partsOf(fitsOnPage(entries, room) ? entries : entries.toSorted(byName), {
      ...room,
      keyOf,
      restKeys: [byId],
    }),
  );
}

/** How many usual rows of a list the questions about a subject take the room of: each two rows and, for two reports, another one. */
const weightOf = ({ disputes }: Entry): number =>
  leadingDisputes(disputes).reduce(
    (sum, dispute) => sum + 2 + leadingSides(dispute).flatMap(({ claims }) => claims).length / 2,
    0,
  );

const anchorOf = ({ id }: Subject): string => `subject-${id}`;

/** The anchors of a subject and of the disputes about it that are shown. */
function anchorsOf({ subject, disputes }: Entry): string[] {
  const ids = disputeIds(disputes);
  return [anchorOf(subject), ...leadingDisputes(disputes).map((dispute) => ids.get(dispute)!)];
}

/** A subject with what is disputed about it. */
export type DisputedSubject = ReturnType<typeof disputedPage>['subjects'][number];

/** What a page of the list of disputes shows. */
export function disputedPage(part: DisputedPart, { archive, disputes: all, site, words }: Needed) {
  const { heading, description, summary } = words.disputes;
  const { pageTitle, pageDescription } = words.lists;
  const count = part.entries.reduce((sum, entry) => sum + entry.disputes.length, 0);
  return {
    title: heading,
    partName: partName(part),
    summary: summary(count, part.entries.length, `${aboutUrl()}#disputes`),
    pageTitle: pageTitle(heading, partName(part)),
    pageDescription: pageDescription(description(count, site.name), partName(part)),
    path: disputedUrl(part.path),
    navigation: partNavigation(part, disputedUrl, anchorsOf),
    disputed: part.shown.map(({ subject }) => subject),
    subjects: part.shown.map(({ subject, disputes }) => ({
      ...linkTo(subject),
      id: anchorOf(subject),
      date: subject.kind === 'event' && subject.data.date ? dateView(subject.data.date, words) : undefined,
      count: disputes.length,
      ...disputeList(disputes, all, archive, words),
      embeds: embedsOf(disputes, words),
    })),
    offersNames: archive.subjects.length > 0,
  };
}
