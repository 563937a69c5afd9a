import type { EdtfDate } from '../edtf.ts';
import { answerKey, type ClaimRecord } from './claims.ts';

/** When a claim holds, as far as is known: the time that its article gives or, where it gives none, that of its publication. */
export const timeOf = ({ claim, article }: ClaimRecord): EdtfDate | undefined => claim.asOf ?? article.data.published;

const publicationOf = ({ article }: ClaimRecord): EdtfDate | undefined => article.data.published;

/** Whether one time is later than another for certain: of a day and its year nobody knows. */
const isAfter = (time: EdtfDate | undefined, other: EdtfDate | undefined): boolean =>
  Boolean(time && other && time.first > other.last);

/** Whether one claim comes after another: it is about a later time or was published later, and is not the earlier in the other way. */
const follows = (claim: ClaimRecord, other: ClaimRecord): boolean =>
  [
    [timeOf, publicationOf],
    [publicationOf, timeOf],
  ].some(([one, another]) => isAfter(one!(claim), one!(other)) && !isAfter(another!(other), another!(claim)));

const isSameAnswer = ({ claim }: ClaimRecord, { claim: other }: ClaimRecord): boolean =>
  answerKey(claim) === answerKey(other) && (claim.certainty === 'denied') === (other.certainty === 'denied');

/**
 * The claims of one subject and property that were reported last: those that no other follows, and of one answer only those that
 * were published last. There are several where nobody knows which is the later, and where one is about a later time and another was
 * published later. What has no date at all is never the last.
 */
export function lastReported(claims: readonly ClaimRecord[]): ClaimRecord[] {
  const dated = claims.filter(timeOf);
  // Claims come in the order of publication. Thousands about one subject are soon known not to be the last where the newest are asked first.
  const newest = dated.toReversed();
  const last = dated.filter((claim) => !newest.some((other) => follows(other, claim)));
  return last.filter(
    (claim) => !last.some((other) => isSameAnswer(other, claim) && isAfter(publicationOf(other), publicationOf(claim))),
  );
}
