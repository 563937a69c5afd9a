import { isDate, valueId } from '../../schema/claim.ts';
import { propertyOf } from '../../schema/properties.ts';
import type { Archive } from '../archive.ts';
import { boundsOf, textKey, valueKey, type ClaimRecord } from '../claims.ts';

/**
 * Whether claims of one subject and property can all be true:
 * - figures, whatever they count, agree when one number lies within all of them: ranges that overlap agree;
 * - dates agree when one day lies within all of them;
 * - other values agree when they are the same; a place agrees with the places that contain it, and two values agree when one
 *   speaker gives both, such as two leaders.
 * @param speaker a key for who says a claim
 */
export function agree(
  records: readonly ClaimRecord[],
  archive: Archive,
  speaker: (record: ClaimRecord) => string = speakerOf,
): boolean {
  const [first] = records;
  if (!first) return true;
  const { valueType } = propertyOf(first.claim.property);
  if (valueType === 'quantity') {
    const bounds = records.map(({ claim }) => boundsOf(claim.value));
    return largest(bounds.map(({ least }) => least)) <= -largest(bounds.map(({ most }) => -most));
  }
  if (valueType === 'date') {
    const dates = records.map(({ claim }) => claim.value).filter(isDate);
    const latestStart = dates.reduce((latest, { first }) => (first > latest ? first : latest), '');
    return dates.every(({ last }) => last >= latestStart);
  }
  const answers = [...Map.groupBy(records, ({ claim }) => valueKey(claim.value))].map(([key, given]) => ({
    key,
    implied: implied(given[0]!.claim, archive),
    speakers: new Set(given.map(speaker)),
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

/** A key for who says a claim: who is quoted, or the article; of a claim of responsibility, who makes it. */
export const speakerOf = ({ claim, article }: ClaimRecord): string =>
  claim.property === 'claimed-by'
    ? `claimed ${valueKey(claim.value)}`
    : `${article.id} ${claim.attributedTo ? textKey(claim.attributedTo) : ''}`;

/** What follows from a value: whoever is in a town is in its country. */
function implied(claim: ClaimRecord['claim'], archive: Archive): string[] {
  const id = valueId(claim);
  const record = id && archive.record(id);
  return record?.kind === 'place' ? archive.ancestorsOf(record).map((whole) => whole.id) : [];
}

const largest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
