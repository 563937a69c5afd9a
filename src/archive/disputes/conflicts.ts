import { countedIn, propertyOf, type Property } from '../../schema/properties.ts';
import { agree, speakerOf } from './agreement.ts';
import type { Archive } from '../archive.ts';
import { answerKey, daysOf, type ClaimRecord } from '../claims.ts';
import { createDisjointSets } from './disjoint-sets.ts';
import { overlaps, periodsOf } from './overlap.ts';

/** The ways in which claims can fail to agree, the gravest first. */
export const CONFLICT_TYPES = ['contradiction', 'disagreement', 'counted differently', 'series'] as const;

export type ConflictType = (typeof CONFLICT_TYPES)[number];

/** Claims that do not agree, and in which way. */
interface Conflict {
  type: ConflictType;
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
      : overlaps(said).flatMap((held) => conflictAt(held, archive) ?? []);
    return [...merged([...together, ...contradictions(said, denied)]), ...series(said, property, archive)];
  });
}

/** How claims that can hold on the same day conflict, if they do. */
function conflictAt(held: readonly ClaimRecord[], archive: Archive): Conflict | undefined {
  if (agree(held, archive)) return undefined;
  const units = [...Map.groupBy(held, ({ claim }) => claim.unit).values()];
  if (units.some((counted) => !agree(counted, archive))) return { type: 'disagreement', claims: held };
  const speakers = units.map((counted) => new Set(counted.map(speakerOf)));
  const apart = units.filter((counted, i) =>
    units.some(
      (other, j) => i !== j && speakers[i]!.isDisjointFrom(speakers[j]!) && !agree([...counted, ...other], archive),
    ),
  );
  return apart.length ? { type: 'counted differently', claims: apart.flat() } : undefined;
}

/** Each denial with the claims that it denies. */
function contradictions(said: readonly ClaimRecord[], denied: readonly ClaimRecord[]): Conflict[] {
  const answers = Map.groupBy(said, ({ claim }) => answerKey(claim));
  return denied.flatMap((denial): Conflict[] => {
    const { last } = daysOf(denial.claim.asOf);
    const hit = (answers.get(answerKey(denial.claim)) ?? []).filter(({ claim }) => daysOf(claim.asOf).first <= last);
    return hit.length ? [{ type: 'contradiction', claims: [denial, ...hit] }] : [];
  });
}

function merged(conflicts: readonly Conflict[]): Conflict[] {
  const sets = createDisjointSets<ClaimRecord>();
  for (const { claims } of conflicts) for (const record of claims) sets.unite(record, claims[0]!);
  return [...Map.groupBy(conflicts, ({ claims }) => sets.rootOf(claims[0]!)).values()].map((same) => ({
    type: CONFLICT_TYPES.find((type) => same.some((conflict) => conflict.type === type))!,
    claims: [...new Set(same.flatMap(({ claims }) => claims))],
  }));
}

function series(said: readonly ClaimRecord[], property: Property, archive: Archive): Conflict[] {
  const { changes, valueType } = propertyOf(property);
  if (!changes || valueType === 'quantity') return [];
  const periods = periodsOf(said);
  const changed = !agree(said, archive, (record) => `${periods.get(record)} ${speakerOf(record)}`);
  return changed && new Set(periods.values()).size > 1 ? [{ type: 'series', claims: said }] : [];
}
