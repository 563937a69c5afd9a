import type { EdtfDate, EdtfPoint } from './edtf.ts';

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

/** Whether an interval begins and ends in the same day, month or year, however sure the two are. */
const isOnePoint = (start: EdtfPoint, end: EdtfPoint): boolean => formatPoint(start) === formatPoint(end);

/**
 * A date in words, no more precise than it is known: `24 January 2014`, `probably 27 November 2016`, `about 2013`,
 * `5–10 March 2013`. An interval within a third of one month whose end is approximate is that third: `early March 2013`.
 * An interval from a date to the same date is that date.
 */
export function formatDate({ start, end, interval }: EdtfDate): string {
  const qualified = (point: EdtfPoint) => (point.qualifier ? QUALIFIED[point.qualifier] : '') + formatPoint(point);
  if (!interval) return qualified(start);
  if (isOnePoint(start, end)) {
    const qualifiers = (['?', '~'] as const).filter((each) => each === start.qualifier || each === end.qualifier);
    return qualifiers.map((each) => QUALIFIED[each]).join('') + formatPoint(start);
  }
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
export const datetime = ({ text, start, end, interval }: EdtfDate): string | undefined =>
  interval && !isOnePoint(start, end) ? undefined : text.replace(/[?~]?(?:\/.*)?$/, '');

const numbers = new Intl.NumberFormat('en-GB');

/** A number with all its digits; one that is not whole has so many after its point at least: `2.50` for 2.5 and two. */
export const formatNumber = (number: number, decimals = 0): string =>
  number.toLocaleString('en-GB', {
    minimumFractionDigits: Number.isInteger(number) ? 0 : decimals,
    maximumFractionDigits: 20,
  });

/** `1 article`, `1,200 articles`, `no articles`. */
export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${count === 0 ? 'no' : numbers.format(count)} ${count === 1 ? singular : plural}`;
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A number up to twelve as a word, a larger one in digits. */
export const inWords = (count: number): string => WORDS[count] ?? numbers.format(count);

/** The size of a file: `340 kB`, `1.2 MB`. */
export const formatSize = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** `a, b and c`. */
export const formatList = (items: readonly string[]): string => listParts(items).join('');

/** The same in parts: the items at even places, what is between them at odd ones. */
export const listParts = (items: readonly string[]): string[] =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).formatToParts(items).map(({ value }) => value);

/** `a, b or c`. */
export const formatChoice = (items: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(items);

/** A text as a remedy writes it into the front matter: in quotation marks where a sign in it means something in YAML. */
export const yamlText = (text: string): string =>
  /^\p{L}(?:[\p{L}\p{M}\p{N} .’'-]*[\p{L}\p{M}\p{N}.])?$/u.test(text) ? text : JSON.stringify(text);

/** A value as a message shows it: in quotation marks, a long one cut short. */
export const quoted = (value: string): string => `"${value.length > 80 ? `${value.slice(0, 79)}…` : value}"`;

/** Orders names as an index does: letters before accents and case, numbers by value. */
export const compareNames = new Intl.Collator('en', { numeric: true }).compare;

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ps', 'ur']);

/** The direction in which a name in a language runs, for `dir`; left to right needs none. */
export const directionOf = (lang: string | undefined): 'rtl' | undefined =>
  lang && RIGHT_TO_LEFT.has(lang.split('-')[0]!) ? 'rtl' : undefined;

/** `18.44° N, 1.41° E`, with no more digits than are given. */
export function formatCoordinates({ longitude, latitude }: { longitude: number; latitude: number }): string {
  const degrees = (value: number, positive: string, negative: string) =>
    `${Math.abs(value)}° ${value < 0 ? negative : positive}`;
  return `${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')}`;
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
