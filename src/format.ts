import { parseEdtf, type Edtf, type EdtfPoint } from './edtf.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const QUALIFIED = { '?': 'probably ', '~': 'about ' };

function formatPoint({ year, month, day }: EdtfPoint): string {
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

/**
 * A date in words, no more precise than it is known: `24 January 2014`, `probably 27 November 2016`, `about 2013`,
 * `5–10 March 2013`. An interval within a third of one month whose end is approximate is that third: `early March 2013`.
 */
export function formatDate(date: Edtf): string {
  const parsed = parseEdtf(date);
  if (!parsed) throw new RangeError(`"${date}" is no EDTF date.`);
  const { start, end, interval } = parsed;
  const qualified = (point: EdtfPoint) => (point.qualifier ? QUALIFIED[point.qualifier] : '') + formatPoint(point);
  if (!interval) return qualified(start);
  const sameMonth = start.year === end.year && start.month !== undefined && start.month === end.month;
  if (sameMonth && start.day && end.day && end.qualifier === '~') {
    const third = (day: number) => Math.min(Math.floor((day - 1) / 10), 2);
    if (third(start.day) === third(end.day))
      return `${['early', 'mid', 'late'][third(start.day)]} ${formatPoint({ year: end.year, month: end.month! })}`;
  }
  if (!start.qualifier && !end.qualifier) {
    if (sameMonth && start.day && end.day) return `${start.day}–${formatPoint(end)}`;
    if (!start.month && !end.month) return `${start.year}–${end.year}`;
  }
  return `${qualified(start)} to ${qualified(end)}`;
}

/** The machine's form of a date for `<time datetime>`, where HTML has one: a single date without its qualifier. */
export function datetime(date: Edtf): string | undefined {
  return date.includes('/') ? undefined : date.replace(/[?~]$/, '');
}

const numbers = new Intl.NumberFormat('en-GB');

/** `1 article`, `1,200 articles`, `no articles`. */
export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${count === 0 ? 'no' : numbers.format(count)} ${count === 1 ? singular : plural}`;
}

/** `a, b and c`. */
export const formatList = (items: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);

/** Orders names as an index does: letters before accents and case, numbers by value. */
export const compareNames = new Intl.Collator('en', { numeric: true }).compare;
