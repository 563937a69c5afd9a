import type { Edtf } from '../edtf.ts';
import { valueId, type ClaimValue } from '../schema/claim.ts';
import { propertyOf } from '../schema/properties.ts';
import type { Archive } from './archive.ts';
import { boundsOf, daysOf, spoken, valueKey, type ClaimRecord } from './claims.ts';

/**
 * Whether one answer would satisfy all these claims, which are of one subject and property:
 * - figures, whatever they count: a number within all of them, so that ranges agree when they overlap;
 * - dates: a day within all of them;
 * - anything else: a value that every speaker gives. Who names two leaders does not disagree with who names one of the two,
 *   and a place agrees with the places that it lies in.
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
  const answers = new Map<string, Set<string>>();
  const values = new Map<string, ClaimRecord>();
  for (const record of records) {
    const key = valueKey(record.claim.value);
    values.set(key, record);
    const by = speakerOf(record);
    answers.set(by, (answers.get(by) ?? new Set()).add(key));
  }
  const all = [...answers.values()];
  return [...values.values()].some(({ claim }) => {
    const fitting = implied(claim, archive);
    return all.every((given) => fitting.some((value) => given.has(value)));
  });
}

/** Whose word a claim is: who is quoted, or the article; a claim of responsibility is that of who makes it. */
export const speaker = ({ claim, article }: ClaimRecord): string =>
  claim.property === 'claimed-by'
    ? `claimed ${valueKey(claim.value)}`
    : `${article.id} ${claim.attributedTo ? spoken(claim.attributedTo) : ''}`;

/** A value with all that follows from it: who is in a town is in its country. */
function implied(claim: ClaimRecord['claim'], archive: Archive): string[] {
  const id = valueId(claim);
  const record = id && archive.record(id);
  const value: ClaimValue = claim.value;
  return [valueKey(value), ...(record?.kind === 'place' ? archive.wholesOf(record).map((whole) => whole.id) : [])];
}

const largest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
