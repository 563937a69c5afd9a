import { countedIn, propertyOf, type Property } from '../../schema/properties.ts';
import { agree, speaker } from './agreement.ts';
import type { Archive } from '../archive.ts';
import { answerKey, daysOf, type ClaimRecord } from '../claims.ts';
import { createDisjointSets } from './disjoint-sets.ts';
import { moments, periods } from './overlap.ts';

/** How claims can fail to agree, from the gravest. */
export const CONFLICTS = ['contradiction', 'disagreement', 'counted differently', 'series'] as const;

export type ConflictKind = (typeof CONFLICTS)[number];

/** Claims that do not agree, and in which way. */
interface Conflict {
  kind: ConflictKind;
  claims: readonly ClaimRecord[];
}

/** The conflicts among claims of one subject and property; those that have a claim in common are one. */
export function conflictsAmong(claims: readonly ClaimRecord[], property: Property, archive: Archive): Conflict[] {
  if (claims.length < 2) return [];
  const pools = Map.groupBy(claims, ({ claim }) => claim.unit && countedIn(claim.unit)).values();
  return [...pools].flatMap((pool) => {
    const said = pool.filter(({ claim }) => claim.certainty !== 'denied');
    const denied = pool.filter(({ claim }) => claim.certainty === 'denied');
    const together = propertyOf(property).several
      ? []
      : moments(said).flatMap((held) => conflictAt(held, archive) ?? []);
    return [...merged([...together, ...contradictions(said, denied)]), ...series(said, property, archive)];
  });
}

/** Whether claims that hold on one day agree, and if not, in which way they do not. */
function conflictAt(held: readonly ClaimRecord[], archive: Archive): Conflict | undefined {
  if (agree(held, archive)) return undefined;
  const units = [...Map.groupBy(held, ({ claim }) => claim.unit).values()];
  if (units.some((counted) => !agree(counted, archive))) return { kind: 'disagreement', claims: held };
  const speakers = units.map((counted) => new Set(counted.map(speaker)));
  const apart = units.filter((counted, i) =>
    units.some(
      (other, j) => i !== j && speakers[i]!.isDisjointFrom(speakers[j]!) && !agree([...counted, ...other], archive),
    ),
  );
  return apart.length ? { kind: 'counted differently', claims: apart.flat() } : undefined;
}

/** Each denial with the claims that it denies. */
function contradictions(said: readonly ClaimRecord[], denied: readonly ClaimRecord[]): Conflict[] {
  const answers = Map.groupBy(said, ({ claim }) => answerKey(claim));
  return denied.flatMap((denial): Conflict[] => {
    const { last } = daysOf(denial.claim.asOf);
    const hit = (answers.get(answerKey(denial.claim)) ?? []).filter(({ claim }) => daysOf(claim.asOf).first <= last);
    return hit.length ? [{ kind: 'contradiction', claims: [denial, ...hit] }] : [];
  });
}

function merged(conflicts: readonly Conflict[]): Conflict[] {
  const joined = createDisjointSets<ClaimRecord>();
  for (const { claims } of conflicts) for (const record of claims) joined.join(record, claims[0]!);
  return [...Map.groupBy(conflicts, ({ claims }) => joined.rootOf(claims[0]!)).values()].map((same) => ({
    kind: CONFLICTS.find((kind) => same.some((conflict) => conflict.kind === kind))!,
    claims: [...new Set(same.flatMap(({ claims }) => claims))],
  }));
}

function series(said: readonly ClaimRecord[], property: Property, archive: Archive): Conflict[] {
  const { changes, kind } = propertyOf(property);
  if (!changes || kind === 'quantity') return [];
  const periodOf = periods(said);
  const changed = !agree(said, archive, (record) => `${periodOf.get(record)} ${speaker(record)}`);
  return changed && new Set(periodOf.values()).size > 1 ? [{ kind: 'series', claims: said }] : [];
}
