import { firstDay, type EdtfDate } from '../edtf.ts';
import { readableRecords } from '../loader/partial-record.ts';
import type { Problem } from '../loader/problem.ts';
import type { Path } from '../schema/id-fields.ts';
import type { ArchiveRecord } from '../schema/records.ts';
import type { Context } from './context.ts';

/** Dates that lie in the future. */
export function* futureDates(context: Context): Generator<Problem> {
  const { today } = context;
  for (const record of readableRecords(context))
    for (const { path, date } of datesOf(record))
      if (date && isToCome(date, today))
        yield {
          file: record.file,
          path,
          message: `${date.text} is in the future.`,
          remedy: `Today is ${today}. Check the year.`,
        };
}

function datesOf(record: ArchiveRecord): { path: Path; date: EdtfDate | undefined }[] {
  switch (record.kind) {
    case 'article':
      return [
        { path: ['published'], date: record.data.published },
        { path: ['added'], date: record.data.added },
        { path: ['revised'], date: record.data.revised },
        { path: ['withdrawn', 'date'], date: record.data.withdrawn?.date },
        ...record.data.corrections.map(({ date }, i) => ({ path: ['corrections', i, 'date'], date })),
        ...record.data.claims.map(({ asOf }, i) => ({ path: ['claims', i, 'asOf'], date: asOf })),
      ];
    case 'person':
      return [
        { path: ['born'], date: record.data.born },
        { path: ['died'], date: record.data.died },
        ...record.data.roles.flatMap(({ from, until }, i) => [
          { path: ['roles', i, 'from'], date: from },
          { path: ['roles', i, 'until'], date: until },
        ]),
      ];
    case 'event':
      return [{ path: ['date'], date: record.data.date }];
    case 'group':
    case 'place':
      return [];
  }
}

/** Whether the end of a date, or its beginning where it is open, lies in the future; a month or year that has begun does not. */
export const isToCome = ({ start, end }: EdtfDate, today: string): boolean => firstDay((end ?? start)!) > today;
