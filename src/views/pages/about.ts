import type { Archive } from '../../archive/archive.ts';
import { DISPUTE_RULES } from '../../archive/disputes/rules.ts';
import type { Disputes } from '../../archive/disputes/disputes.ts';
import { formatCount, formatList } from '../../format.ts';
import { KINDS, kinds } from '../../kinds.ts';
import { listUrl } from '../../urls.ts';
import { disputeViews, type DisputeView } from '../dispute.ts';
import type { Link } from '../link.ts';
import type { Content } from './content.ts';

/** What the page about the archive shows: what its owner says, and what follows from its content. */
export function aboutPage({ site, archive, disputes, about }: Content) {
  const { accounts, data, code } = site.licences;
  return {
    tagline: site.tagline,
    about,
    lists: listsOf(archive),
    rules: rulesOf(site.rules, archive),
    hasClaims: archive.articles.some((article) => article.data.claims.length),
    disputeRules: DISPUTE_RULES,
    example: exampleOf(disputes, archive),
    licences: [
      { of: 'Accounts', licence: accounts },
      { of: 'Data', licence: data },
      { of: 'Program', licence: code },
    ].filter(({ licence }) => licence),
    hasPlaces: archive.places.length > 0,
    hasGeonames: archive.places.some((place) => place.data.geonames),
    contact: site.contact,
  };
}

/** The lists that have entries, each with their number: `5 articles`. */
const listsOf = (archive: Archive): Link[] =>
  kinds.flatMap((kind) => {
    const { one, many, folder } = KINDS[kind];
    const { length } = archive[folder];
    return length ? [{ text: formatCount(length, one, many), url: listUrl(kind) }] : [];
  });

/** How much an archive holds: `5 articles, 11 people and 33 groups`. */
export const sizeOf = (archive: Archive): string => formatList(listsOf(archive).map(({ text }) => text));

/** What the checks hold the content to, as far as the owner has them. */
const rulesOf = ({ cited, tagged }: Content['site']['rules'], archive: Archive): string[] => [
  ...(cited && archive.subjects.length
    ? [
        'Each sentence about a person, a group, a place or an event cites what supports it: a number after it leads to the article, and the passage.',
      ]
    : []),
  ...(tagged && archive.entities.length
    ? [
        'Each person, group and place with a page here that an article names is tagged, and the text supports each tag. Where an article uses other words, such as an adjective, the tag records them.',
      ]
    : []),
];

/** A dispute to explain disputes with: a disagreement if there is one. */
function exampleOf(disputes: Disputes, archive: Archive): DisputeView | undefined {
  const example = disputes.all.find(({ type }) => type === 'disagreement') ?? disputes.all[0];
  if (!example) return undefined;
  const about = disputes.about(example.subject.id);
  return disputeViews(about, archive)[about.indexOf(example)];
}
