import type { Archive } from '../../archive/archive.ts';
import { claimIds } from '../../archive/claim-ids.ts';
import type { ClaimRecord } from '../../archive/claims.ts';
import type { Subject } from '../../schema/records.ts';
import { absolute } from '../../urls.ts';
import { claimUrl } from '../../views/claim.ts';

/** A claim with the id and the address that it has on the page of its subject. */
export interface IdentifiedClaim extends ClaimRecord {
  id: string;
  url: string;
  subject: Subject;
}

/** Every claim, subject by subject. */
export const identifiedClaims = (archive: Archive): IdentifiedClaim[] =>
  archive.subjects.flatMap((subject) =>
    [...claimIds(archive.claimsAbout(subject.id))].map(([record, id]) => ({
      ...record,
      id,
      url: absolute(claimUrl(subject, id)),
      subject,
    })),
  );
