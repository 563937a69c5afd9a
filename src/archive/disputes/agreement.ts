import { isDate, isFigure, valueId } from '../../schema/claim.ts';
import type { EdtfDate } from '../../edtf.ts';
import type { Archive } from '../archive.ts';
import { haveNumberInCommon, textKey, valueKey, type ClaimRecord } from '../claims.ts';

/**
 * Whether claims of one subject and property can all be true:
 * - figures, whatever they count, agree when one number lies within all of them: ranges that overlap agree;
 * - dates agree when one day lies within all of them;
 * - other values agree when they are the same; a place agrees with the places that contain it, a state with those that it implies,
 *   and two values agree when one speaker gives both, such as two founders.
 */
export function agree(records: readonly ClaimRecord[], archive: Archive): boolean {
  const [first] = records;
  if (!first) return true;
  const type = first.claim.property.value;
  if (type === 'figure') return haveNumberInCommon(records.map(({ claim }) => claim.value).filter(isFigure));
  if (type === 'date') {
    const dates = records.map(({ claim }) => claim.value).filter(isDate);
    const latestStart = dates.reduce((latest, { first }) => (first > latest ? first : latest), '');
    return dates.every(({ last }) => last >= latestStart);
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

/** A key for who says a claim: who is quoted, or the article. */
export const speakerOf = ({ claim, article }: ClaimRecord): string =>
  `${article.id} ${claim.attributedTo ? textKey(claim.attributedTo) : ''}`;

/** What follows from a value: what is in a town is in its country, who was killed is dead. */
function implied(claim: ClaimRecord['claim'], archive: Archive): readonly string[] {
  const { implies } = claim.property;
  if (typeof claim.value === 'string' && Object.hasOwn(implies, claim.value)) return implies[claim.value]!.map(textKey);
  const id = valueId(claim);
  const record = id && archive.record(id);
  return record?.kind === 'place' ? archive.ancestorsOf(record).map((whole) => whole.id) : [];
}

/** The claims whose answer does not follow from that of another: the town without its country, the day without its year. */
export function mostPrecise(records: readonly ClaimRecord[], archive: Archive): ClaimRecord[] {
  // Many claims give one answer, and next to no answers imply others.
  const answers = [...new Map(records.map(({ claim }) => [valueKey(claim.value), claim]))];
  const general = new Set(answers.flatMap(([key, claim]) => implied(claim, archive).filter((other) => other !== key)));
  const dates = answers.map(([, { value }]) => value).filter(isDate);
  return records.filter(
    ({ claim: { value } }) =>
      !general.has(valueKey(value)) && !(isDate(value) && dates.some((other) => isWithin(other, value))),
  );
}

/** Whether a date is a part of another. */
const isWithin = (date: EdtfDate, other: EdtfDate): boolean =>
  other.first <= date.first && date.last <= other.last && (other.first !== date.first || other.last !== date.last);
