import type { Archive } from '../../archive/archive.ts';
import { onceForEachObject } from '../../once.ts';
import { claimIds } from '../../archive/claim-ids.ts';
import type { ClaimRecord } from '../../archive/claims.ts';
import { claimsByProperty, type Dispute } from '../../archive/disputes/disputes.ts';
import { claimsAnchor } from '../../citation-syntax.ts';
import type { Subject } from '../../schema/records.ts';
import { subjectListUrl } from '../../urls.ts';
import type { Words } from '../../words/en.ts';
import { urlOf } from '../link.ts';
import { onceInArchive } from '../once-in-archive.ts';
import { jumpsTo, type PartNavigation } from '../parts/part-navigation.ts';
import { allParts, pageOfEach, type ListPart } from '../parts/paging.ts';
import { areApart, claimParts } from './claim-parts.ts';

/** A claim with its id and the address at which it is. */
export interface IdentifiedClaim extends ClaimRecord {
  id: string;
  url: string;
}

/** The page of each of some claims: each dispute between them asks for it. */
const pagesOf = onceForEachObject((list: ListPart<ClaimRecord>) => pageOfEach(list));

/**
 * The claims about a subject with their addresses: on its page or, where it has too many, on one of a part of them. Each page that has
 * some asks for them.
 */
export const identifiedClaims = onceInArchive((subject: Subject, archive: Archive, words: Words) => {
  const list = claimParts(subject, archive, words);
  const pages = pagesOf(list);
  const urls = new Map(
    [...pages.values()].map(({ path }) => [path, areApart(list) ? claimsUrl(subject, path) : urlOf(subject)]),
  );
  return new Map<ClaimRecord, IdentifiedClaim>(
    [...claimIds(archive.claimsAbout(subject.id))].map(([record, id]) => [
      record,
      { ...record, id, url: `${urls.get(pages.get(record)!.path)!}#${encodeURIComponent(claimAnchor(id))}` },
    ]),
  );
});

/** The anchor of a claim on its page, by its id. */
export const claimAnchor = (id: string): string => `claim-${id}`;

/** The page of the claims about a subject, where they are on pages of their own, or of a part of them. */
const claimsUrl = ({ kind, id }: Subject, path: string): string => subjectListUrl(kind, id, 'claims', path);

/** The ways from the page of a subject to the claims about it that are on pages of their own, with the anchors of all. */
export function claimJumps(subject: Subject, archive: Archive, words: Words): PartNavigation {
  const ids = claimIds(archive.claimsAbout(subject.id));
  const headingOf = ({ claim: { property } }: ClaimRecord) => ({
    path: property.name,
    name: property.label,
    anchor: claimsAnchor(subject.id, property.name),
  });
  const { rows, ...rest } = jumpsTo(
    claimParts(subject, archive, words),
    (path) => claimsUrl(subject, path),
    headingOf,
    (record) => [claimAnchor(ids.get(record)!)],
  );
  // What search finds in answer to a question leads to the anchor of the property.
  const properties = claimsByProperty(archive.claimsAbout(subject.id)).map(([property]) => property.name);
  return {
    ...rest,
    rows: rows.map((row) =>
      row.map((link, i) => ({ ...link, anchors: [claimsAnchor(subject.id, properties[i]!), ...link.anchors] })),
    ),
  };
}

/** Of a question of which more was said than this, the page of a subject with too many claims has the last answers alone. */
const MOST_SAID = 12;

/** Whether the page of the subject of some claims, all of one property, has no more than the last of them. */
export const isFolded = (claims: readonly ClaimRecord[], all: ListPart<ClaimRecord>): boolean =>
  areApart(all) && claims.length > MOST_SAID;

/** The page of all claims of a property, or its place on the page of all claims, or the first page that has some. */
export function propertyUrl(subject: Subject, property: string, list: ListPart<ClaimRecord>): string {
  const parts = allParts(list);
  const own = parts.find(({ path }) => path === property) ?? parts.find(({ path }) => path.startsWith(`${property}/`));
  return own ? claimsUrl(subject, own.path) : `${claimsUrl(subject, '')}#${claimsAnchor(subject.id, property)}`;
}

/** The page that has a dispute: that of its subject or, where that has the last answers alone, the one with its own last claim. */
export const disputePage = (dispute: Dispute, archive: Archive, words: Words): string =>
  pageOfDispute(dispute, archive, words).url;

/** Each article that takes a side asks for it. */
const pageOfDispute = onceInArchive(({ subject, property, sides }: Dispute, archive: Archive, words: Words) => {
  const list = claimParts(subject, archive, words);
  const claims = list.entries.filter(({ claim }) => claim.property === property);
  if (!isFolded(claims, list)) return { url: urlOf(subject) };
  const own = new Set(sides.flatMap((side) => side.claims));
  const last = claims.findLast((record) => own.has(record))!;
  return { url: claimsUrl(subject, pagesOf(list).get(last)!.path) };
});
