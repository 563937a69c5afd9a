import { certainties, valueId, type Certainty } from '../../schema/claim.ts';
import type { Id, SubjectId } from '../../schema/fields.ts';
import { comparedAs, propertyNames, type Property } from '../../schema/properties.ts';
import type { Subject } from '../../schema/records.ts';
import type { Archive } from '../archive.ts';
import { answerKey, claimOrder, type ClaimRecord } from '../claims.ts';
import { multimap } from '../multimap.ts';
import { CONFLICT_TYPES, conflictsAmong, type ConflictType } from './conflicts.ts';
import { createTextFamilies, independentSources } from './independent-sources.ts';
import { periodsOf } from './overlap.ts';

/** One answer, with the claims that give it. */
export interface Side {
  /** By publication; never empty. */
  claims: ClaimRecord[];
  /** Independent sources: shared texts and the same speakers count once. */
  sources: number;
  articles: number;
  /** The strongest among the claims. */
  certainty: Certainty;
}

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

/** Finds everything on which the claims of an archive do not agree, by the rules of `rules.ts`. */
export function findDisputes(archive: Archive): Disputes {
  const order = claimOrder(archive.articles);
  const sidesOf = createSides(archive, order);
  const all = archive.subjects.flatMap((subject) => {
    const claims = archive.claimsAbout(subject.id);
    if (claims.length < 2) return [];
    return [...Map.groupBy(claims, ({ claim }) => comparedAs(claim.property))]
      .sort(([a], [b]) => propertyNames.indexOf(a) - propertyNames.indexOf(b))
      .flatMap(([property, compared]) =>
        conflictsAmong(compared, property, archive)
          .map(({ type, claims }): Dispute => ({ subject, property, type, sides: sidesOf(type, claims) }))
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

const firstOf = ({ sides }: Dispute): ClaimRecord => sides[0]!.claims[0]!;

/** The ids that are answers in a dispute about something else. */
const answersTo = ({ subject, sides }: Dispute): Id[] => {
  const answers = new Set(sides.flatMap(({ claims }) => valueId(claims[0]!.claim) ?? []));
  answers.delete(subject.id);
  return [...answers];
};

function createSides(
  archive: Archive,
  order: ReturnType<typeof claimOrder>,
): (type: ConflictType, claims: readonly ClaimRecord[]) => Side[] {
  const familyOf = createTextFamilies(archive.articles);
  return (type, claims) => {
    const periods = type === 'series' ? periodsOf(claims) : undefined;
    const sides = Map.groupBy(claims.toSorted(order), (record) =>
      [answerKey(record.claim), record.claim.certainty === 'denied', periods?.get(record)].join(' '),
    );
    return [...sides.values()].map((claims) => ({
      claims,
      sources: independentSources(claims, familyOf),
      articles: new Set(claims.map(({ article }) => article)).size,
      certainty: certainties.find((certainty) => claims.some(({ claim }) => claim.certainty === certainty))!,
    }));
  };
}
