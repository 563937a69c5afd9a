import { valueId } from '../../schema/claim.ts';
import type { Id, SubjectId } from '../../schema/fields.ts';
import type { Subject } from '../../schema/records.ts';
import type { Property } from '../../schema/vocabulary/vocabulary.ts';
import type { Archive } from '../archive.ts';
import { claimOrder, type ClaimRecord } from '../claims.ts';
import { multimap } from '../multimap.ts';
import { CONFLICT_TYPES, conflictsAmong, type ConflictType } from './conflicts.ts';
import { createSides, type Side } from './sides.ts';

/** A conflict about one subject, with its sides. */
export interface Dispute {
  subject: Subject;
  property: Property;
  type: ConflictType;
  /** By first publication. */
  sides: Side[];
}

/** Every dispute of an archive. */
export interface Disputes {
  /** Events by date, then entities by name; of each subject by property. */
  readonly all: readonly Dispute[];
  /** Those about a subject. */
  about(id: SubjectId): readonly Dispute[];
  /** Those about a subject, then those in which it is an answer. */
  involving(id: SubjectId): readonly Dispute[];
}

/** Finds everything on which the claims of an archive do not agree, by the rules that readers are told (`disputes.rules` in `words/`). */
export function findDisputes(archive: Archive): Disputes {
  const order = claimOrder(archive.articles);
  const sidesOf = createSides(archive);
  const all = archive.subjects.flatMap((subject) => {
    const claims = archive.claimsAbout(subject.id);
    if (claims.length < 2) return [];
    return claimsByProperty(claims).flatMap(([property, compared]) =>
      conflictsAmong(compared, subject, property, archive)
        .map(({ type, claims }): Dispute => ({ subject, property, type, sides: sidesOf(claims) }))
        .sort(
          (a, b) => CONFLICT_TYPES.indexOf(a.type) - CONFLICT_TYPES.indexOf(b.type) || order(firstOf(a), firstOf(b)),
        ),
    );
  });
  const bySubject = multimap<Id, Dispute>(all.map((dispute) => [dispute.subject.id, dispute]));
  const byAnswer = multimap(all.flatMap((dispute) => answersTo(dispute).map((id) => [id, dispute] as const)));
  const about = (id: SubjectId) => bySubject.get(id) ?? [];
  return { all, about, involving: (id) => [...about(id), ...(byAnswer.get(id) ?? [])] };
}

/** Claims under their properties, in the order of the properties. */
export const claimsByProperty = (claims: readonly ClaimRecord[]): [Property, ClaimRecord[]][] =>
  [...Map.groupBy(claims, ({ claim }) => claim.property)].sort(([a], [b]) => a.order - b.order);

const firstOf = ({ sides }: Dispute): ClaimRecord => sides[0]!.claims[0]!;

/** The ids that are answers in a dispute about something else. */
const answersTo = ({ subject, sides }: Dispute): Id[] => {
  const answers = new Set(sides.flatMap(({ claims }) => valueId(claims[0]!.claim) ?? []));
  answers.delete(subject.id);
  return [...answers];
};
