import { KINDS, kinds } from '../../kinds.ts';
import type { Kind } from '../../kinds.ts';
import type { Subject } from '../../schema/records.ts';
import { disputedUrl, listUrl } from '../../urls.ts';
import { capitalised } from '../../words/grammar.ts';
import { disputeLink } from '../disputes/dispute.ts';
import { leadOf } from '../disputes/lead.ts';
import { linkTo, type Link } from '../link.ts';
import { rowsOf } from '../lists.ts';
import { timelineStrip } from '../timeline/timeline-strip.ts';
import { sizeOf } from './about.ts';
import type { Content } from './content.ts';

const NEWEST = 10;
const BEST_KNOWN = 6;

/** A list to browse, with the names most often met, or the first questions. */
export interface BrowseList {
  label: string;
  url: string;
  count: number;
  names: Link[];
}

/** What the home page shows. */
export function homePage({ site, archive, disputes, words }: Pick<Content, 'site' | 'archive' | 'disputes' | 'words'>) {
  const articlesOf = (subject: Subject) => archive.articlesAbout(subject).length;
  const claimsOf = (subject: Subject) => archive.claimsAbout(subject.id).length;
  const lists = kinds
    .filter((kind): kind is Exclude<Kind, 'article'> => kind !== 'article')
    .map((kind): BrowseList => {
      const subjects: readonly Subject[] = archive[KINDS[kind].folder];
      return {
        label: capitalised(words.kinds[kind].many),
        url: listUrl(kind),
        count: subjects.length,
        names: subjects
          .toSorted((a, b) => articlesOf(b) - articlesOf(a) || claimsOf(b) - claimsOf(a))
          .slice(0, BEST_KNOWN)
          .map(linkTo),
      };
    });
  return {
    title: site.tagline ?? site.name,
    description: site.tagline ?? words.home.description(site.name, sizeOf(archive, words)),
    lead: leadOf(archive, disputes, words),
    strip: timelineStrip(archive, words),
    newest: rowsOf(archive.articles.slice(0, NEWEST), archive, words),
    lists: [
      ...lists,
      {
        label: words.disputes.menu,
        url: disputedUrl(),
        count: disputes.all.length,
        names: disputes.all.slice(0, BEST_KNOWN).map((dispute) => disputeLink(dispute, disputes, archive, words)),
      },
    ].filter(({ count }) => count),
    offersNames: archive.subjects.length > 0,
  };
}
