/** One end of a date: a year, a month or a day. */
export interface EdtfPoint {
  year: number;
  month?: number;
  day?: number;
  /** `?` uncertain: inferred, not read. `~` approximate. */
  qualifier?: '?' | '~';
}

/**
 * A date as far as it is known: the part of EDTF (ISO 8601-2:2019, level 1) that an archive needs.
 * `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, each optionally followed by `?` or `~`, or two of these as an interval `A/B`.
 */
export interface EdtfDate {
  /** The date as written. */
  readonly text: string;
  /** A single date has equal `start` and `end`; an interval has two. */
  readonly start: EdtfPoint;
  readonly end: EdtfPoint;
  readonly interval: boolean;
  /** The earliest day that the date allows, as `YYYY-MM-DD`; what `~` adds does not count. */
  readonly first: string;
  /** The latest day that the date allows, as `YYYY-MM-DD`; what `~` adds does not count. */
  readonly last: string;
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~])?$/;

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function parsePoint(text: string): EdtfPoint | undefined {
  const match = POINT.exec(text);
  if (!match) return undefined;
  const point: EdtfPoint = { year: Number(match[1]) };
  if (match[2]) point.month = Number(match[2]);
  if (match[3]) point.day = Number(match[3]);
  if (match[4]) point.qualifier = match[4] as '?' | '~';
  const { year, month, day } = point;
  if (year === 0 || (month !== undefined && (month < 1 || month > 12))) return undefined;
  if (day !== undefined && (day < 1 || day > daysIn(year, month!))) return undefined;
  return point;
}

/** A date as its author wrote it: YAML reads a bare year as a number, and an early one, `0999`, without its zeros. */
export const writtenDate = (value: string | number): string =>
  typeof value === 'number' && value >= 0 ? String(value).padStart(4, '0') : String(value);

/** Reads a date; `undefined` when it has another form, names no real day, or ends before it begins. */
export function parseEdtf(text: string): EdtfDate | undefined {
  const parts = text.split('/');
  if (parts.length > 2) return undefined;
  const start = parsePoint(parts[0]!);
  const end = parts.length === 2 ? parsePoint(parts[1]!) : start;
  if (!start || !end) return undefined;
  const date = { text, start, end, interval: parts.length === 2, first: firstDay(start), last: lastDay(end) };
  return date.first <= date.last ? date : undefined;
}

/** Reads a date that is known to be one. Throws a `RangeError` for anything else. */
export function edtf(text: string): EdtfDate {
  const date = parseEdtf(text);
  if (!date) throw new RangeError(`"${text}" is not an EDTF date.`);
  return date;
}

/** What is wrong with a text as a date, to be read after the text, and the remedy; `undefined` when nothing is. */
export function edtfProblem(text: string): { message: string; remedy: string } | undefined {
  if (parseEdtf(text)) return undefined;
  const points = text.split('/');
  if (points.length > 2 || !points.every((point) => POINT.test(point)))
    return {
      message: 'is not written as a date',
      remedy:
        'Write YYYY, YYYY-MM or YYYY-MM-DD, with ? after it when the date is inferred or ~ when it is approximate, or an interval A/B of two of these.',
    };
  return points.every(parsePoint)
    ? { message: 'ends before it begins', remedy: 'Write the earlier date first.' }
    : { message: 'is not a real date', remedy: 'Check the year, the month and the day.' };
}

const pad = (value: number, length: number) => String(value).padStart(length, '0');
const isoDay = (year: number, month: number, day: number) => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** The first day of a year, month or day. */
export const firstDay = ({ year, month = 1, day = 1 }: EdtfPoint): string => isoDay(year, month, day);

/** The last day of a year, month or day. */
export const lastDay = ({ year, month = 12, day }: EdtfPoint): string =>
  isoDay(year, month, day ?? daysIn(year, month));

/** Whether an interval begins and ends in the same day, month or year, however sure the two are. */
export const isOnePoint = (start: EdtfPoint, end: EdtfPoint): boolean =>
  start.year === end.year && start.month === end.month && start.day === end.day;

/** Whether a date is inferred or approximate. */
export const isQualified = ({ start, end }: EdtfDate): boolean => Boolean(start.qualifier ?? end.qualifier);

/**
 * Oldest first: by the first day a date allows; of two that start alike, the less precise comes first, so a
 * year comes before the dated days of that year.
 */
export function compareEdtf(a: EdtfDate, b: EdtfDate): number {
  return compareText(a.first, b.first) || compareText(b.last, a.last) || compareText(a.text, b.text);
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
