import type { Archive } from '../../archive/archive.ts';
import type { Subject } from '../../schema/records.ts';
import { absolute } from '../../urls.ts';
import { identifiedClaims, type IdentifiedClaim } from '../../views/subject/claim-addresses.ts';
import type { Words } from '../../words/en.ts';

/** A claim with its id and its whole address, and what it is about. */
export interface PublishedClaim extends IdentifiedClaim {
  subject: Subject;
}

/** Every claim, subject by subject. */
export const publishedClaims = (archive: Archive, words: Words): PublishedClaim[] =>
  archive.subjects.flatMap((subject) =>
    [...identifiedClaims(subject, archive, words).values()].map((claim) => ({
      ...claim,
      url: absolute(claim.url),
      subject,
    })),
  );
