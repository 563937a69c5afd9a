import { anchorOf, type EdtfDate, type EdtfPoint } from './edtf.ts';

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

const SEASONS = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

const QUALIFIED = { '?': 'probably ', '~': 'about ', '%': 'probably about ' };

function formatPoint({ year, years, season, month, day }: EdtfPoint): string {
  if (years) return formatYears(year, years);
  return [day, season ? SEASONS[season] : month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

/** `the 1950s`; of a hundred years `the 20th century`. */
const formatYears = (year: number, years: 10 | 100): string =>
  years === 10 ? `the ${year}s` : `the ${formatOrdinal(year / 100 + 1)} century`;

const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const ENDINGS = { zero: 'th', one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th' };

const formatOrdinal = (number: number): string => `${number}${ENDINGS[ordinals.select(number)]}`;

const formatQualified = (point: EdtfPoint): string =>
  (point.qualifier ? QUALIFIED[point.qualifier] : '') + formatPoint(point);

/** The year under which lists have a date: the first that it allows, or `the 1950s`. */
export function formatYear(date: EdtfDate): string {
  const { year, years } = anchorOf(date);
  return capitalised(formatPoint({ year, ...(years && { years }) }));
}

/** An interval of which one end is open, or unknown. */
function formatOpen({ text, start, end }: EdtfDate): string {
  const isOpen = /^\.\.|\.\.$/.test(text);
  if (start) return `from ${formatQualified(start)}${isOpen ? '' : ', end unknown'}`;
  return `until ${formatQualified(end!)}${isOpen ? '' : ', beginning unknown'}`;
}

/** Whether an interval begins and ends in the same day, month or year, however sure the two are. */
const isOnePoint = (start: EdtfPoint, end: EdtfPoint): boolean => formatPoint(start) === formatPoint(end);

/**
 * A date in words, no more precise than it is known: `24 January 2014`, `probably 27 November 2016`, `about 2013`,
 * `5–10 March 2013`, `the 1950s`, `from spring 1951`. An interval within a third of one month whose end is approximate is that
 * third: `early March 2013`. An interval from a date to the same date is that date.
 */
export function formatDate(date: EdtfDate): string {
  const { start, end, interval } = date;
  if (!start || !end) return formatOpen(date);
  if (!interval) return formatQualified(start);
  if (isOnePoint(start, end)) {
    const qualifiers = (['?', '~'] as const).filter((each) =>
      [start, end].some(({ qualifier }) => qualifier === each || qualifier === '%'),
    );
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
    if (isYear(start) && isYear(end)) return `${start.year}–${end.year}`;
  }
  return `${formatQualified(start)} to ${formatQualified(end)}`;
}

const isYear = ({ years, season, month }: EdtfPoint): boolean => !(years ?? season ?? month);

/** The machine's form of a date for `<time datetime>`, where HTML has one: a single day, month or year without its qualifier. */
export function datetime({ start, end }: EdtfDate): string | undefined {
  if (!start || !end || !isOnePoint(start, end) || start.years || start.season) return undefined;
  const { year, month, day } = start;
  return [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap((part) => (part ? String(part).padStart(2, '0') : [])),
  ].join('-');
}

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
