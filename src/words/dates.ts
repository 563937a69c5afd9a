import { anchorOf, isOnePoint, type EdtfDate, type EdtfPoint } from '../edtf.ts';
import { capitalised } from './grammar.ts';

/** How a language says dates. */
export interface DateWords {
  undated: string;
  /** A day, a month, a season, a year, a decade or a century: `5 March 2013`, `spring 1951`, `the 1950s`. */
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
  /** From about December of a year to about January of the next: `around the turn of 2019–20`. */
  turnOfYear(year: number): string;
  /** `probably around the turn of 2019–20` */
  probablyTurnOfYear(year: number): string;
  /** `5 March 2013 to about May 2014` */
  interval(start: EdtfPoint, end: EdtfPoint): string;
  /** What goes on, or has an end that nobody knows: `from 2 March 1951`. */
  from(start: EdtfPoint, isOpen: boolean): string;
  /** What was always so, or has a beginning that nobody knows: `until 1951`. */
  until(end: EdtfPoint, isOpen: boolean): string;
}

/** A point with what it is qualified by. */
export function qualifiedPoint(
  point: EdtfPoint,
  words: Pick<DateWords, 'point' | 'probably' | 'about' | 'probablyAbout'>,
): string {
  switch (point.qualifier) {
    case '?':
      return words.probably(point);
    case '~':
      return words.about(point);
    case '%':
      return words.probablyAbout(point);
    default:
      return words.point(point);
  }
}

/** The year under which lists have a date: the first that it allows, or its decade, as a heading: `The 1950s`. */
export function formatYear(date: EdtfDate, words: DateWords): string {
  const { year, years } = anchorOf(date);
  return capitalised(words.point({ year, ...(years && { years }) }));
}

/** Whether the end of an interval that no date gives is open, and not just unknown. */
const isOpen = ({ text }: EdtfDate): boolean => /^\.\.|\.\.$/.test(text);

const isYear = ({ years, season, month }: EdtfPoint): boolean => !(years ?? season ?? month);

const THIRDS = ['early', 'mid', 'late'] as const;
const thirdAt = (day: number): number => Math.min(Math.floor((day - 1) / 10), 2);

/** The third of a month that an interval within it stands for, whose end is approximate. */
export function thirdOf({ start, end }: EdtfDate): (typeof THIRDS)[number] | undefined {
  if (!isSameMonth(start, end) || !start?.day || !end?.day || end.qualifier !== '~') return undefined;
  return thirdAt(start.day) === thirdAt(end.day) ? THIRDS[thirdAt(start.day)] : undefined;
}

const isSameMonth = (start: EdtfPoint | undefined, end: EdtfPoint | undefined): boolean =>
  start?.month !== undefined && start.year === end?.year && start.month === end.month;

/**
 * A date in words, no more precise than it is known: `24 January 2014`, `probably 27 November 2016`, `about 2013`,
 * `5–10 March 2013`, `the 1950s`, `from spring 1951`. An interval within a third of one month whose end is approximate is that
 * third: `early March 2013`. An interval from a date to the same date is that date. From about December to about January is
 * `around the turn of 2019–20`.
 */
export function formatDate(date: EdtfDate, words: DateWords): string {
  const { start, end, interval } = date;
  if (!start) return words.until(end!, isOpen(date));
  if (!end) return words.from(start, isOpen(date));
  if (!interval) return qualifiedPoint(start, words);
  if (isOnePoint(start, end)) {
    const isBoth = start.qualifier && end.qualifier && start.qualifier !== end.qualifier;
    return isBoth ? words.probablyAbout(start) : qualifiedPoint(start.qualifier ? start : end, words);
  }
  const third = thirdOf(date);
  if (third) return words.third(third, { year: end.year, month: end.month! });
  const turn = turnOfYear(start, end);
  if (turn) return words[turn](start.year);
  if (!start.qualifier && !end.qualifier) {
    if (isSameMonth(start, end) && start.day && end.day) return words.days(start.day, end);
    if (isYear(start) && isYear(end)) return words.years(start.year, end.year);
  }
  return words.interval(start, end);
}

/** How an interval from a December to the next January is said, where neither is exact. */
function turnOfYear(start: EdtfPoint, end: EdtfPoint): 'turnOfYear' | 'probablyTurnOfYear' | undefined {
  const isTurn = start.month === 12 && end.month === 1 && end.year === start.year + 1 && !start.day && !end.day;
  if (!isTurn || !start.qualifier || !end.qualifier) return undefined;
  return start.qualifier === '~' && end.qualifier === '~' ? 'turnOfYear' : 'probablyTurnOfYear';
}
