import { certainties, type Certainty, type ClaimValue } from '../../schema/claim.ts';
import type { Subject } from '../../schema/records.ts';
import { comparedAs, propertyNames, type Property, type Unit } from '../../schema/properties.ts';
import type { Archive } from '../archive.ts';
import { answerKey, claimLabel, claimOrder, type ClaimRecord } from '../claims.ts';
import { CONFLICTS, conflictsAmong, type ConflictKind } from './conflicts.ts';
import { periods } from './overlap.ts';
import { createTexts, independentSources } from './independent-sources.ts';

/** One answer, with the claims that give it. */
export interface Side {
  value: ClaimValue;
  /** The value in words. */
  label: string;
  unit?: Unit;
  /** By publication. */
  claims: ClaimRecord[];
  /** Independent sources: shared texts and the same speakers count once. */
  sources: number;
  articles: number;
  /** The strongest among the claims. */
  certainty: Certainty;
}

export interface Dispute {
  subject: Subject;
  property: Property;
  kind: ConflictKind;
  /** By first publication. */
  sides: Side[];
}

/**
 * Everything about which the claims do not agree: events by date, then entities by name, of each by property.
 *
 * 1. Claims are compared on one subject and property, if they may hold on one day (`moments.ts`); of a property that may have
 *    several values at once, such as who took part, different ones do not disagree. A claim of responsibility is compared with
 *    the claims on who did it.
 * 2. They agree when all can be true: figures and dates that have a value in common, places of which one lies in the other, answers
 *    that one speaker gives together (`agreement.ts`). Otherwise it is a **disagreement**.
 * 3. Figures are compared when their units count people, or things, of one sort. If each unit by itself agrees, but two
 *    do not with each other, they are **counted differently**; not so where one speaker gives both, for then they are two facts.
 * 4. A denial is no answer. It makes a **contradiction** of what it stands in, or with the claims of the same value on that day
 *    or before.
 * 5. Answers that differ at different times are a **series**, where it matters what comes after what: never of figures.
 *
 * Sides are the different answers; each says how many independent sources it has (`sources.ts`).
 */
export function disputes(archive: Archive): Dispute[] {
  const order = claimOrder(archive.articles);
  const sidesOf = createSides(archive, order);
  return archive.subjects.flatMap((subject) => {
    const claims = archive.claimsAbout(subject.id);
    if (claims.length < 2) return [];
    return [...Map.groupBy(claims, ({ claim }) => comparedAs(claim.property))]
      .sort(([a], [b]) => propertyNames.indexOf(a) - propertyNames.indexOf(b))
      .flatMap(([property, compared]) =>
        conflictsAmong(compared, property, archive)
          .map(({ kind, claims }): Dispute => ({ subject, property, kind, sides: sidesOf(kind, claims) }))
          .sort((a, b) => CONFLICTS.indexOf(a.kind) - CONFLICTS.indexOf(b.kind) || order(first(a), first(b))),
      );
  });
}

const first = ({ sides }: Dispute): ClaimRecord => sides[0]!.claims[0]!;

function createSides(
  archive: Archive,
  order: ReturnType<typeof claimOrder>,
): (kind: ConflictKind, claims: readonly ClaimRecord[]) => Side[] {
  const textOf = createTexts(archive.articles);
  return (kind, claims) => {
    const periodOf = kind === 'series' ? periods(claims) : undefined;
    const sides = Map.groupBy(claims.toSorted(order), (record) =>
      [answerKey(record.claim), record.claim.certainty === 'denied', periodOf?.get(record)].join(' '),
    );
    return [...sides.values()].map((claims): Side => {
      const [{ claim }] = claims as [ClaimRecord];
      return {
        value: claim.value,
        label: claimLabel(claim, archive),
        ...(claim.unit && { unit: claim.unit }),
        claims,
        sources: independentSources(claims, textOf),
        articles: new Set(claims.map(({ article }) => article)).size,
        certainty: certainties.find((certainty) => claims.some(({ claim }) => claim.certainty === certainty))!,
      };
    });
  };
}
