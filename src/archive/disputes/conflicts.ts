import type { Subject } from '../../schema/records.ts';
import type { Property } from '../../schema/vocabulary/vocabulary.ts';
import type { Archive } from '../archive.ts';
import { answerKey, type ClaimRecord } from '../claims.ts';
import { agree, speakerOf } from './agreement.ts';
import { createDisjointSets } from './disjoint-sets.ts';
import { overlaps } from './overlap.ts';

/** The ways in which claims can fail to agree, the gravest first. */
export const CONFLICT_TYPES = ['contradiction', 'disagreement', 'counted differently'] as const;

export type ConflictType = (typeof CONFLICT_TYPES)[number];

/** Claims that do not agree, and in which way. */
interface Conflict {
  type: ConflictType;
  claims: readonly ClaimRecord[];
}

/** The conflicts among claims of one subject and property; those that have a claim in common are one. */
export function conflictsAmong(
  claims: readonly ClaimRecord[],
  subject: Subject,
  property: Property,
  archive: Archive,
): Conflict[] {
  const pools = Map.groupBy(claims, ({ claim }) => [claim.unit?.counts, claim.certainty === 'planned'].join()).values();
  return [...pools].flatMap((pool) => {
    const denials = pool.filter(({ claim }) => claim.certainty === 'denied');
    const others = pool.filter(({ claim }) => claim.certainty !== 'denied');
    const disagreements = property.several ? [] : overlaps(others).flatMap((held) => conflictAt(held, archive) ?? []);
    const byAnswer = Map.groupBy(others, ({ claim }) => answerKey(claim));
    const contradictions = denials.flatMap(
      (denial) => contradiction(denial, byAnswer.get(answerKey(denial.claim)) ?? [], subject) ?? [],
    );
    return merged([...disagreements, ...contradictions]);
  });
}

/**
 * How claims that can hold on the same day conflict, if they do. Who could not confirm a thing disagrees with nobody, nor does one
 * speaker who gives an answer for certain and another as less so.
 */
function conflictAt(held: readonly ClaimRecord[], archive: Archive): Conflict | undefined {
  const asserted = held.filter(({ claim }) => claim.certainty !== 'unconfirmed');
  const conflict = conflictAmong(asserted, archive);
  if (!conflict || isGraded(conflict.claims)) return undefined;
  const answers = new Set(conflict.claims.map(({ claim }) => answerKey(claim)));
  const unconfirmed = held.filter((record) => !asserted.includes(record) && answers.has(answerKey(record.claim)));
  return { ...conflict, claims: [...conflict.claims, ...unconfirmed] };
}

/** Whether one speaker gives all the answers, no two of them equally surely, and others only repeat that. */
function isGraded(claims: readonly ClaimRecord[]): boolean {
  const answers = [...Map.groupBy(claims, ({ claim }) => answerKey(claim)).values()];
  const degrees = answers.map((same) => new Set(same.map(({ claim }) => claim.certainty)));
  if (!degrees.every((one, i) => degrees.slice(i + 1).every((other) => one.isDisjointFrom(other)))) return false;
  const given = (records: readonly ClaimRecord[]) =>
    new Set(records.map(({ claim }) => `${answerKey(claim)} ${claim.certainty}`)).size;
  const bySpeaker = [...Map.groupBy(claims, speakerOf).values()];
  return bySpeaker.some((own) => given(own) === given(claims));
}

function conflictAmong(claims: readonly ClaimRecord[], archive: Archive): Conflict | undefined {
  if (agree(claims, archive)) return undefined;
  const units = [...Map.groupBy(claims, ({ claim }) => claim.unit).values()];
  if (units.some((counted) => !agree(counted, archive))) return { type: 'disagreement', claims };
  const speakers = units.map((counted) => new Set(counted.map(speakerOf)));
  const apart = units.filter((counted, i) =>
    units.some(
      (other, j) => i !== j && speakers[i]!.isDisjointFrom(speakers[j]!) && !agree([...counted, ...other], archive),
    ),
  );
  return apart.length ? { type: 'counted differently', claims: apart.flat() } : undefined;
}

/**
 * A denial with the claims that it can be about; `undefined` where there are none.
 * @param claims those that give the answer that it denies
 */
function contradiction(denial: ClaimRecord, claims: readonly ClaimRecord[], subject: Subject): Conflict | undefined {
  const denied = claims.filter((record) => canDeny(denial, record, subject));
  return denied.length ? { type: 'contradiction', claims: [denial, ...denied] } : undefined;
}

/**
 * Whether a denial can be about a claim: never one of its own paragraph and speaker. About an event it denies whatever is claimed of
 * the event; about an entity, which changes, only what is claimed for its own time.
 */
function canDeny(denial: ClaimRecord, { claim, article }: ClaimRecord, subject: Subject): boolean {
  const isOwn =
    article === denial.article &&
    claim.paragraph === denial.claim.paragraph &&
    claim.attributedTo === denial.claim.attributedTo;
  if (isOwn) return false;
  if (subject.kind === 'event') return true;
  const [time, deniedTime] = [claim.asOf, denial.claim.asOf];
  return Boolean(time && deniedTime && time.first >= deniedTime.first && time.last <= deniedTime.last);
}

function merged(conflicts: readonly Conflict[]): Conflict[] {
  const sets = createDisjointSets<ClaimRecord>();
  for (const { claims } of conflicts) for (const record of claims) sets.unite(record, claims[0]!);
  return [...Map.groupBy(conflicts, ({ claims }) => sets.rootOf(claims[0]!)).values()].map((same) => ({
    type: CONFLICT_TYPES.find((type) => same.some((conflict) => conflict.type === type))!,
    claims: [...new Set(same.flatMap(({ claims }) => claims))],
  }));
}
