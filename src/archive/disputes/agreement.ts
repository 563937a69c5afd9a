import type { Edtf } from '../../edtf.ts';
import { valueId } from '../../schema/claim.ts';
import { propertyOf } from '../../schema/properties.ts';
import type { Archive } from '../archive.ts';
import { boundsOf, daysOf, spoken, valueKey, type ClaimRecord } from '../claims.ts';

/**
 * Whether all these claims, which are of one subject and property, can be true:
 * - figures, whatever they count: a number within all of them, so that ranges agree when they overlap;
 * - dates: a day within all of them;
 * - anything else: the same value, except that a place agrees with the places that it lies in, and that two values agree which
 *   one speaker gives both, such as two leaders.
 * @param speakerOf whose word a claim is
 */
export function agree(
  records: readonly ClaimRecord[],
  archive: Archive,
  speakerOf: (record: ClaimRecord) => string = speaker,
): boolean {
  const [first] = records;
  if (!first) return true;
  const { kind } = propertyOf(first.claim.property);
  if (kind === 'quantity') {
    const bounds = records.map(({ claim }) => boundsOf(claim.value));
    return largest(bounds.map(({ least }) => least)) <= -largest(bounds.map(({ most }) => -most));
  }
  if (kind === 'date') {
    const days = records.map(({ claim }) => daysOf(claim.value as Edtf)).sort((a, b) => (a.first < b.first ? -1 : 1));
    const latestStart = days.at(-1)!.first;
    return days.every(({ last }) => last >= latestStart);
  }
  const answers = [...Map.groupBy(records, ({ claim }) => valueKey(claim.value))].map(([key, given]) => ({
    key,
    implied: implied(given[0]!.claim, archive),
    speakers: new Set(given.map(speakerOf)),
  }));
  return answers.every((one, i) =>
    answers
      .slice(i + 1)
      .every(
        (other) =>
          one.implied.includes(other.key) ||
          other.implied.includes(one.key) ||
          !one.speakers.isDisjointFrom(other.speakers),
      ),
  );
}

/** Whose word a claim is: who is quoted, or the article; a claim of responsibility is that of who makes it. */
export const speaker = ({ claim, article }: ClaimRecord): string =>
  claim.property === 'claimed-by'
    ? `claimed ${valueKey(claim.value)}`
    : `${article.id} ${claim.attributedTo ? spoken(claim.attributedTo) : ''}`;

/** What follows from a value: who is in a town is in its country. */
function implied(claim: ClaimRecord['claim'], archive: Archive): string[] {
  const id = valueId(claim);
  const record = id && archive.record(id);
  return record?.kind === 'place' ? archive.ancestorsOf(record).map((whole) => whole.id) : [];
}

const largest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
