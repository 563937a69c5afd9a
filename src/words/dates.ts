import { isOnePoint, type EdtfDate, type EdtfPoint } from '../edtf.ts';

/** How a language says dates. */
export interface DateWords {
  undated: string;
  /** A year, a month or a day: `5 March 2013`. */
  point(point: EdtfPoint): string;
  /** `probably 5 March 2013` */
  probably(point: EdtfPoint): string;
  /** `about 5 March 2013` */
  about(point: EdtfPoint): string;
  /** `probably about 2013` */
  probablyAbout(point: EdtfPoint): string;
  /** A third of a month: `early March 2013`. */
  third(which: 'early' | 'mid' | 'late', month: EdtfPoint): string;
  /** Days of one month: `5–10 March 2013`. */
  days(first: number, last: EdtfPoint): string;
  /** `2012–2013` */
  years(first: number, last: number): string;
  /** `5 March 2013 to about May 2014` */
  interval(start: EdtfPoint, end: EdtfPoint): string;
}

/** A year, month or day with what it is qualified by. */
export const qualifiedPoint = (point: EdtfPoint, words: Pick<DateWords, 'point' | 'probably' | 'about'>): string =>
  point.qualifier === '?' ? words.probably(point) : point.qualifier === '~' ? words.about(point) : words.point(point);

const THIRDS = ['early', 'mid', 'late'] as const;
const thirdOf = (day: number): number => Math.min(Math.floor((day - 1) / 10), 2);

/**
 * A date in words, no more precise than it is known: `24 January 2014`, `probably 27 November 2016`, `about 2013`,
 * `5–10 March 2013`. An interval within a third of one month whose end is approximate is that third: `early March 2013`.
 * An interval from a date to the same date is that date.
 */
export function formatDate({ start, end, interval }: EdtfDate, words: DateWords): string {
  if (!interval) return qualifiedPoint(start, words);
  if (isOnePoint(start, end)) {
    const isBoth = start.qualifier && end.qualifier && start.qualifier !== end.qualifier;
    return isBoth ? words.probablyAbout(start) : qualifiedPoint(start.qualifier ? start : end, words);
  }
  const sameMonth = start.year === end.year && start.month !== undefined && start.month === end.month;
  if (sameMonth && start.day && end.day && end.qualifier === '~') {
    const [first, last] = [thirdOf(start.day), thirdOf(end.day)];
    if (first === last) return words.third(THIRDS[first]!, { year: end.year, month: end.month! });
  }
  if (!start.qualifier && !end.qualifier) {
    if (sameMonth && start.day && end.day) return words.days(start.day, end);
    if (!start.month && !end.month) return words.years(start.year, end.year);
  }
  return words.interval(start, end);
}
