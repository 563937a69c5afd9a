import type { Archive } from '../../archive/archive.ts';
import { DISPUTE_RULES } from '../../archive/disputes/rules.ts';
import { formatCount } from '../../format.ts';
import { KINDS, kinds } from '../../kinds.ts';
import type { Kind } from '../../kinds.ts';
import { listUrl } from '../../urls.ts';
import { disputeViews } from '../dispute.ts';
import type { Link } from '../link.ts';
import type { Content } from './content.ts';

/** What the page about the archive shows. */
export function aboutPage({ archive, disputes }: Content) {
  const example = disputes.all.find(({ type }) => type === 'disagreement') ?? disputes.all[0];
  return {
    counts: countsOf(archive),
    rules: DISPUTE_RULES,
    example:
      example &&
      disputeViews(disputes.about(example.subject.id), archive)[disputes.about(example.subject.id).indexOf(example)],
    hasPlaces: archive.places.length > 0,
    hasGeonames: archive.places.some(({ data }) => data.geonames),
  };
}

/** How many records of each kind there are, each with its list: `5 articles`. */
export const countsOf = (archive: Archive): Record<Kind, Link> =>
  Object.fromEntries(
    kinds.map((kind) => {
      const { one, many, folder } = KINDS[kind];
      return [kind, { text: formatCount(archive[folder].length, one, many), url: listUrl(kind) }];
    }),
  ) as Record<Kind, Link>;
