import type { Archive } from '../../archive/archive.ts';
import { claimIds } from '../../archive/claim-ids.ts';
import type { ClaimRecord } from '../../archive/claims.ts';
import type { Dispute } from '../../archive/disputes/disputes.ts';
import { claimsAnchor } from '../../citation-syntax.ts';
import type { Subject } from '../../schema/records.ts';
import { subjectListUrl } from '../../urls.ts';
import type { Words } from '../../words/en.ts';
import { urlOf } from '../link.ts';
import { allParts, pageOfEach, type ListPart } from '../paging.ts';
import { claimParts } from './claim-parts.ts';

/** A claim with its id and the address at which it is. */
export interface IdentifiedClaim extends ClaimRecord {
  id: string;
  url: string;
}

/** The claims about a subject with their addresses: on its page or, where it has too many, on one of a part of them. */
export function identifiedClaims(subject: Subject, archive: Archive, words: Words): Map<ClaimRecord, IdentifiedClaim> {
  const pages = pageOfEach(claimParts(subject, archive, words));
  const urls = new Map([...pages.values()].map(({ path }) => [path, claimsUrl(subject, path)]));
  return new Map(
    [...claimIds(archive.claimsAbout(subject.id))].map(([record, id]) => [
      record,
      { ...record, id, url: `${urls.get(pages.get(record)!.path)!}#${encodeURIComponent(claimAnchor(id))}` },
    ]),
  );
}

/** The anchor of a claim on its page, by its id. */
export const claimAnchor = (id: string): string => `claim-${id}`;

/** The anchors that lead to claims about a subject: that of their property, then their own. */
export function claimAnchors(subject: Subject, archive: Archive): (record: ClaimRecord) => string[] {
  const ids = claimIds(archive.claimsAbout(subject.id));
  return (record) => [claimsAnchor(subject.id, record.claim.property.name), claimAnchor(ids.get(record)!)];
}

/** The page of a part of the claims about a subject. @param path of the part; the whole list is on the page of the subject */
export const claimsUrl = (subject: Subject, path: string): string =>
  path ? subjectListUrl(subject.kind, subject.id, 'claims', path) : urlOf(subject);

/** Of a question of which more was said than this, the page of a subject with too many claims has the last answers alone. */
export const MOST_SAID = 12;

/** Whether the page of the subject of some claims, all of one property, has no more than the last of them. */
export const isFolded = (claims: readonly ClaimRecord[], all: ListPart<ClaimRecord>): boolean =>
  all.parts.length > 0 && claims.length > MOST_SAID;

/** The page of all claims of a property or, where nothing else is claimed and so there is no such page, the first of them. */
export function propertyUrl(subject: Subject, property: string, list: ListPart<ClaimRecord>): string {
  const parts = allParts(list);
  const own = parts.find(({ path }) => path === property) ?? parts.find(({ path }) => path.startsWith(`${property}/`));
  return claimsUrl(subject, own?.path ?? '');
}

/** The page that has a dispute: that of its subject or, where that has the last answers alone, the one with its own last claim. */
export function disputePage({ subject, property, sides }: Dispute, archive: Archive, words: Words): string {
  const list = claimParts(subject, archive, words);
  const claims = list.entries.filter(({ claim }) => claim.property === property);
  if (!isFolded(claims, list)) return urlOf(subject);
  const own = new Set(sides.flatMap((side) => side.claims));
  const last = claims.findLast((record) => own.has(record))!;
  return claimsUrl(subject, pageOfEach(list).get(last)!.path);
}
