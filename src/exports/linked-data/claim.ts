import type { Claim, Organization, Person } from 'schema-dts';
import type { Archive } from '../../archive/archive.ts';
import type { ClaimRecord } from '../../archive/claims.ts';
import { certainPrefix } from '../../format.ts';
import type { Subject } from '../../schema/records.ts';
import { absolute, recordUrl } from '../../urls.ts';
import { claimInWords } from '../../views/claim.ts';
import { identifiedClaims, type IdentifiedClaim } from '../../views/subject/claim-addresses.ts';
import { imprint } from '../../views/citation.ts';
import type { Words } from '../../words/en.ts';
import { known } from './known.ts';
import { idOf, isOrganization, organization, reference } from './reference.ts';

/** What is claimed of a subject, each claim with the passage in which it appears; those of `shown` alone, where a page has not all. */
export function claimNodes(
  subject: Subject,
  archive: Archive,
  words: Words,
  shown?: ReadonlySet<ClaimRecord>,
): Claim[] {
  return [...identifiedClaims(subject, archive, words)]
    .filter(([record]) => !shown || shown.has(record))
    .map(([, claim]) => claimNode(claim, subject, archive, words));
}

function claimNode(record: IdentifiedClaim, subject: Subject, archive: Archive, words: Words): Claim {
  const { claim, article, url } = record;
  return known({
    '@type': 'Claim',
    '@id': absolute(url),
    text: claimInWords(record, archive, words),
    about: reference(subject),
    ...speaker(record, archive),
    temporalCoverage: certainPrefix(claim.asOf),
    appearance: {
      '@type': 'NewsArticle',
      '@id': idOf(article),
      url: absolute(recordUrl('article', article.id, claim.paragraph)),
      headline: article.data.headline,
      description: imprint(article, archive, words),
    },
  });
}

/** What a claim says of who makes it. TypeScript takes half a minute to find out that this fits a claim where it is not written down. */
interface Speaker {
  author?: Organization | Person | undefined;
  creditText?: string | undefined;
}

/** Who makes a claim: who is quoted, with their page where they have one, or the publisher where the article itself says it. */
function speaker({ claim, article }: ClaimRecord, archive: Archive): Speaker {
  const { attributedTo, source } = claim;
  const entity = source && archive.entity(source);
  if (entity?.kind === 'person') return { author: reference(entity) as Person, creditText: attributedTo };
  if (entity?.kind === 'group' && isOrganization(entity))
    return { author: organization(entity), creditText: attributedTo };
  if (attributedTo) return { creditText: attributedTo };
  const publisher = article.data.publisher && archive.group(article.data.publisher);
  return { author: publisher && organization(publisher) };
}
