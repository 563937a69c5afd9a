import { compareEdtf } from '../../edtf.ts';
import { onceForEach } from '../../once.ts';
import type { SubjectId } from '../../schema/fields.ts';
import type { Property } from '../../schema/vocabulary/vocabulary.ts';
import type { Archive } from '../archive.ts';
import { timeOf } from '../claim-times.ts';
import { answerKey, claimOrder, type ClaimRecord } from '../claims.ts';
import { claimsByProperty, type Dispute, type Disputes } from './disputes.ts';
import { createSides, type Side } from './sides.ts';

/** All that was said in answer to one question about a subject, in order of time. */
export interface Question {
  property: Property;
  /** Oldest first; those of which no time is known last. Never empty. */
  answers: TimedAnswer[];
}

/** An answer that was given once, or several times with no other between. */
export interface TimedAnswer extends Side {
  /** The disputes in which it is a side. */
  disputes: Dispute[];
}

/**
 * Makes the function that finds the questions about a subject to which more than one answer was given: those in dispute, and those
 * whose answers change with time.
 */
export function createQuestions(archive: Archive, disputes: Disputes): (id: SubjectId) => Question[] {
  const sidesOf = createSides(archive);
  const order = claimOrder(archive.articles);
  const byTime = (a: ClaimRecord, b: ClaimRecord): number => compareTimes(a, b) || order(a, b);
  // Each page of a part of the claims about a subject asks for its questions.
  return onceForEach((id: SubjectId) =>
    claimsByProperty(archive.claimsAbout(id)).flatMap(([property, claims]) => {
      const about = disputes.about(id).filter((dispute) => dispute.property === property);
      const changed = property.changes && !property.several && new Set(claims.map(keyOf)).size > 1;
      if (!about.length && !changed) return [];
      const takenBy = new Map(about.map((each) => [each, new Set(each.sides.flatMap((side) => side.claims))]));
      const answers = runsOf(claims.toSorted(byTime)).map((run): TimedAnswer => {
        const isSide = (dispute: Dispute) => run.some((claim) => takenBy.get(dispute)!.has(claim));
        return { ...sidesOf(run)[0]!, disputes: about.filter(isSide) };
      });
      return [{ property, answers }];
    }),
  );
}

function compareTimes(a: ClaimRecord, b: ClaimRecord): number {
  const [time, other] = [timeOf(a), timeOf(b)];
  if (time && other) return compareEdtf(time, other);
  return time ? -1 : other ? 1 : 0;
}

/** Equal for claims of one property that say the same: a denial of an answer is not that answer. */
const keyOf = ({ claim }: ClaimRecord): string => `${answerKey(claim)} ${claim.certainty === 'denied'}`;

/** Claims that follow one another and say the same, as of one time or, of those for which articles give no time, as of any. */
function runsOf(claims: readonly ClaimRecord[]): ClaimRecord[][] {
  const runs: ClaimRecord[][] = [];
  for (const record of claims) {
    const last = runs.at(-1)?.[0];
    if (last && keyOf(last) === keyOf(record) && last.claim.asOf?.text === record.claim.asOf?.text)
      runs.at(-1)!.push(record);
    else runs.push([record]);
  }
  return runs;
}
