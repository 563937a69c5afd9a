import { onceForEach } from './once.ts';
import { dateReadings } from './words/dates-in-words.ts';

/** `?` uncertain: inferred, not read. `~` approximate. `%` both. */
export type Qualifier = '?' | '~' | '%';

/** One end of a date: a day, a month, a season, a year, or the decade or century in which the year is. */
export interface EdtfPoint {
  /** The year, or the first of those that it may be. */
  year: number;
  /** How many years it may be, where this is not known: 10 for `195X`, 100 for `19XX`. */
  years?: 10 | 100;
  /** Spring to winter. */
  season?: 21 | 22 | 23 | 24;
  month?: number;
  day?: number;
  qualifier?: Qualifier;
}

/**
 * A date as far as it is known: the part of EDTF (ISO 8601-2:2019, level 1) that an archive needs.
 * - `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, with `XX` for a day or month that is not known, and `195X` or `19XX` for a year that is not;
 * - a season, `YYYY-21` for spring to `YYYY-24` for winter: three months each of the northern year, winter from December on;
 * - each optionally followed by `?`, `~` or `%`; before a year alone, the sign means the same (level 2);
 * - two of these as an interval `A/B`, of which one may be open, `..`, or unknown, left out.
 */
export interface EdtfDate {
  /** The date as written. */
  readonly text: string;
  /** A single date has equal `start` and `end`; an interval has two, or one that is open or unknown at the other end. */
  readonly start: EdtfPoint | undefined;
  readonly end: EdtfPoint | undefined;
  readonly interval: boolean;
  /** The earliest day that the date allows, as `YYYY-MM-DD`, or `''` for every day; what `~` adds does not count. */
  readonly first: string;
  /** The latest day that the date allows, as `YYYY-MM-DD`, or `'~'` for every day; what `~` adds does not count. */
  readonly last: string;
}

const POINT =
  /^(?<before>[?~%](?=[\dX]{4}$))?(?<year>\d{4}|(?:\d{3}X|\d{2}XX)(?!-))(?:-(?<month>\d{2}|XX(?!-\d))(?:-(?<day>\d{2}|XX))?)?(?<after>[?~%])?$/;

/** The ends of an interval that no date gives. */
const UNBOUNDED = new Set(['..', '']);

const isSeason = (month: number): month is NonNullable<EdtfPoint['season']> => month >= 21 && month <= 24;

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function parsePoint(text: string): EdtfPoint | undefined {
  const { year: written, ...parts } = POINT.exec(text)?.groups ?? {};
  if (!written) return undefined;
  const year = Number(written.replaceAll('X', '0'));
  const [month, day] = [parts['month'], parts['day']].map((part) => (part && part !== 'XX' ? Number(part) : undefined));
  const qualifier = (parts['before'] ?? parts['after']) as Qualifier | undefined;
  const point: EdtfPoint = { year, ...(qualifier && { qualifier }) };
  if (written.endsWith('X')) point.years = written.endsWith('XX') ? 100 : 10;
  if (year === 0) return undefined;
  if (month === undefined) return point;
  if (isSeason(month)) return parts['day'] ? undefined : { ...point, season: month };
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return { ...point, month };
  return day < 1 || day > daysIn(year, month) ? undefined : { ...point, month, day };
}

/** A date as its author wrote it: YAML reads a bare year as a number, and an early one, `0999`, without its zeros. */
export const writtenDate = (value: string | number): string =>
  typeof value === 'number' && value >= 0 ? String(value).padStart(4, '0') : String(value);

/**
 * Reads a date; `undefined` when it has another form, names no real day, or ends before it begins. An archive has few dates that are in
 * it often: each is read once.
 */
export const parseEdtf = onceForEach((text: string): EdtfDate | undefined => {
  const parts = text.split('/');
  const [from = '', to = from] = parts;
  const start = parsePoint(from);
  const end = to === from ? start : parsePoint(to);
  const interval = parts.length === 2;
  const isRead = (part: string, point: EdtfPoint | undefined) => point ?? (interval && UNBOUNDED.has(part));
  if (parts.length > 2 || (!start && !end) || !isRead(from, start) || !isRead(to, end)) return undefined;
  const [first, last] = [start ? firstDay(start) : '', end ? lastDay(end) : '~'];
  return first <= last ? { text, start, end, interval, first, last } : undefined;
});

/** Reads a date that is known to be one. Throws a `RangeError` for anything else. */
export function edtf(text: string): EdtfDate {
  const date = parseEdtf(text);
  if (!date) throw new RangeError(`"${text}" is not an EDTF date.`);
  return date;
}

/** What is wrong with a text as a date. */
export interface DateProblem {
  /** To be read after the text. */
  message: string;
  remedy: string;
  /** The date that is surely meant; empty where the text says that there is none. */
  meant?: string;
}

/** What is wrong with a text as a date; `undefined` when nothing is. */
export function edtfProblem(text: string): DateProblem | undefined {
  if (parseEdtf(text)) return undefined;
  const points = text.split('/');
  const dates = points.length === 2 ? points.filter((point) => !UNBOUNDED.has(point)) : points;
  const [, sign, rest] = /^([?~%])(\d{4}-[\dX-]+)$/.exec(text) ?? [];
  if (sign && rest)
    return {
      message: `has the sign ${sign} before it, where it is said of the year alone`,
      ...remedyFor([`${rest}${sign}`]),
    };
  if (points.length > 2 || !dates.length || !dates.every((point) => POINT.test(point)))
    return {
      message: 'is not written as a date',
      ...remedyFor(dateReadings(text).filter((reading) => !reading || parseEdtf(reading))),
    };
  return dates.every(parsePoint)
    ? { message: 'ends before it begins', remedy: 'Write the earlier date first.' }
    : { message: 'is not a real date', remedy: 'Check the year, the month and the day.' };
}

/** @param readings what the text may mean */
function remedyFor(readings: readonly string[]): Pick<DateProblem, 'remedy' | 'meant'> {
  const [first, second] = readings;
  if (second) return { remedy: `Write "${first}" or "${second}", whichever is meant.` };
  if (first) return { remedy: `Write "${first}".`, meant: first };
  if (first === '') return { remedy: 'Remove the field: what is not known is left out.', meant: first };
  return {
    remedy:
      'Write YYYY, YYYY-MM or YYYY-MM-DD, YYYY-21 to YYYY-24 for spring to winter, 195X for a decade, with ? after it when the date is inferred or ~ when it is approximate, or an interval A/B of two of these.',
  };
}

const pad = (value: number, length: number) => String(value).padStart(length, '0');
const isoDay = (year: number, month: number, day: number) => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** The months of a season of a year, from 1; those after 12 are of the next year. */
const monthsOf = (season: number): { from: number; to: number } => ({
  from: 3 * (season - 20),
  to: 3 * (season - 20) + 2,
});

/** The first day of a point. */
export const firstDay = ({ year, season, month = 1, day = 1 }: EdtfPoint): string =>
  isoDay(year, season ? monthsOf(season).from : month, day);

/** The last day of a point. */
export function lastDay({ year, years, season, month = 12, day }: EdtfPoint): string {
  const lastMonth = season ? monthsOf(season).to : month;
  const [lastYear, inYear] = lastMonth > 12 ? [year + 1, lastMonth - 12] : [year + (years ?? 1) - 1, lastMonth];
  return isoDay(lastYear, inYear, day ?? daysIn(lastYear, inYear));
}

/** Whether an interval begins and ends in the same day, month, season, year, decade or century, however sure the two are. */
export const isOnePoint = (start: EdtfPoint, end: EdtfPoint): boolean =>
  (['year', 'years', 'season', 'month', 'day'] as const).every((part) => start[part] === end[part]);

/** Whether a date is inferred or approximate. */
export const isQualified = ({ start, end }: EdtfDate): boolean => Boolean(start?.qualifier ?? end?.qualifier);

/** The point by which a date is put in order: its start, or where that is open its end. */
export const anchorOf = ({ start, end }: EdtfDate): EdtfPoint => (start ?? end)!;

/** The day by which a date is put in order. */
export const anchorDay = (date: EdtfDate): string => firstDay(anchorOf(date));

/**
 * Oldest first: by the first day a date allows; of two that start alike, the less precise comes first, so a
 * year comes before the dated days of that year, and a decade before its first year.
 */
export function compareEdtf(a: EdtfDate, b: EdtfDate): number {
  return (
    compareText(anchorDay(a), anchorDay(b)) ||
    (anchorOf(b).years ?? 1) - (anchorOf(a).years ?? 1) ||
    compareText(b.last, a.last) ||
    compareText(a.text, b.text)
  );
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
