import type { EdtfDate, EdtfPoint } from '../../edtf.ts';

/** When an original was published, as far as citations can say it: a certain part, or else the years between which it lies. */
export type CitedDate =
  | { point: Pick<EdtfPoint, 'year' | 'season' | 'month' | 'day'>; isUncertain: boolean }
  | { years: { first: number; last: number }; isUncertain: boolean };

/**
 * What citations say of a date: what all its days have in common, so that `2013-03-01/2013-03-10~` is March 2013 and `195X` the
 * years from 1950 to 1959; nothing where it is open at one end. It is uncertain where it is inferred or approximate as a whole.
 */
export function citedDate({ start, end, first, last, interval }: EdtfDate): CitedDate | undefined {
  if (!start || !end) return undefined;
  const isUncertain = Boolean(start.qualifier && end.qualifier);
  if (!interval && start.season) return { point: { year: start.year, season: start.season }, isUncertain };
  const [year, month, day] = numbersOf(first);
  const [lastYear, lastMonth, lastDay] = numbersOf(last);
  if (year !== lastYear) return { years: { first: year, last: lastYear }, isUncertain };
  if (month !== lastMonth) return { point: { year }, isUncertain };
  return { point: day === lastDay ? { year, month, day } : { year, month }, isUncertain };
}

const numbersOf = (day: string): [number, number, number] => day.split('-').map(Number) as [number, number, number];

export const twoDigits = (n: number): string => String(n).padStart(2, '0');
