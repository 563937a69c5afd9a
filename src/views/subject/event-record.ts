import type { Archive } from '../../archive/archive.ts';
import { isQualified } from '../../edtf.ts';
import { valueId } from '../../schema/claim.ts';
import type { Event } from '../../schema/records.ts';
import { formatDate } from '../../words/dates.ts';
import type { Words } from '../../words/en.ts';
import type { AnswerRow } from './answer.ts';
import { linkTo, type Entry } from '../link.ts';

/** When and where an event was, as its own record has it, as far as no claim that leads its page says so. */
export function recordedRows({ id, data }: Event, archive: Archive, { dates, subject }: Words): AnswerRow[] {
  const leading = archive.claimsAbout(id).filter(({ claim }) => claim.property.leads);
  const claimed = new Set(
    leading.flatMap(({ claim }) => {
      const value = valueId(claim);
      const record = value && archive.record(value);
      return record?.kind === 'place' ? [record, ...archive.ancestorsOf(record)] : [];
    }),
  );
  const places = data.places.map(archive.place).filter((place) => !claimed.has(place));
  const row = (label: string, values: Entry[]): AnswerRow[] =>
    values.length ? [{ label, answers: values.map((value) => ({ value, claims: [], others: 0 })) }] : [];
  return [
    ...(data.date && !leading.some(({ claim }) => claim.property.value === 'date')
      ? row(subject.date, [
          { text: formatDate(data.date, dates), note: isQualified(data.date) ? subject.inexactDate : undefined },
        ])
      : []),
    ...row(places.length > 1 ? subject.places : subject.place, places.map(linkTo)),
  ];
}
