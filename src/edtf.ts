/**
 * Dates as far as they are known: the part of EDTF (ISO 8601-2:2019, level 1) that an archive needs.
 * `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, each optionally followed by `?` (uncertain: inferred, not read)
 * or `~` (approximate), or two of these as an interval `A/B`.
 */
export type Edtf = string & { readonly __brand: 'Edtf' };

export interface EdtfPoint {
  year: number;
  month?: number;
  day?: number;
  qualifier?: '?' | '~';
}

/** A single date has equal `start` and `end`; an interval has two. */
export interface EdtfDate {
  start: EdtfPoint;
  end: EdtfPoint;
  interval: boolean;
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

/** Reads an EDTF date; `undefined` when it has another form, names no real day, or ends before it starts. */
export function parseEdtf(text: string): EdtfDate | undefined {
  const parts = text.split('/');
  if (parts.length > 2) return undefined;
  const start = parsePoint(parts[0]!);
  const end = parts.length === 2 ? parsePoint(parts[1]!) : start;
  if (!start || !end) return undefined;
  const date = { start, end, interval: parts.length === 2 };
  return firstDay(date) <= lastDay(date) ? date : undefined;
}

/** What is wrong with a text as an EDTF date, said after it, and the remedy; `undefined` when nothing is. */
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
    : { message: 'is no date of the calendar', remedy: 'Check the year, the month and the day.' };
}

const pad = (value: number, length: number) => String(value).padStart(length, '0');
const isoDay = (year: number, month: number, day: number) => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** The earliest day the date allows, as `YYYY-MM-DD`; what `~` adds is not counted. */
export const firstDay = ({ start }: EdtfDate) => isoDay(start.year, start.month ?? 1, start.day ?? 1);

/** The latest day the date allows, as `YYYY-MM-DD`; what `~` adds is not counted. */
export function lastDay({ end }: EdtfDate): string {
  const month = end.month ?? 12;
  return isoDay(end.year, month, end.day ?? daysIn(end.year, month));
}

function parsed(date: Edtf): EdtfDate {
  const result = parseEdtf(date);
  if (!result) throw new RangeError(`"${date}" is no EDTF date.`);
  return result;
}

/** Whether a date is inferred or approximate. */
export const isQualified = (date: Edtf): boolean => /[?~]/.test(date);

/** The year a date begins in, for lists by year. */
export const yearOf = (date: Edtf): number => parsed(date).start.year;

/**
 * Oldest first: by the first day a date allows; of two that start alike, the less precise comes first, so a
 * year stands before the dated days of that year.
 */
export function compareEdtf(a: Edtf, b: Edtf): number {
  const [x, y] = [parsed(a), parsed(b)];
  return compareText(firstDay(x), firstDay(y)) || compareText(lastDay(y), lastDay(x)) || compareText(a, b);
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
