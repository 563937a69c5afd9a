import { edtf, firstDay, lastDay, parseEdtf, type EdtfDate } from '../../edtf.ts';
import { fold } from '../../text.ts';
import { calendarNames } from '../../words/calendar-names.ts';
import { dateReadings } from '../../words/dates-in-words.ts';

/** A year, a month or a day by its digits: `2021`, `202105`, `20210504`. */
export type Period = string;

/** A date that a query asks for. */
export interface DateAsked {
  /** Where its words are in the query. */
  start: number;
  end: number;
  /** The years, months or days that are meant, in order; both readings of one that is ambiguous. */
  periods: Period[];
}

/** Longer times are cut off. */
const MOST_PERIODS = 24;
const MOST_WORDS = 7;

/** What is taken for a year where nothing else says that it is one. */
const EARLIEST_YEAR = 1000;
const LATEST_YEAR = 2199;

/** The months of parts of a year, in small letters and without accents. */
const PARTS_OF_YEAR: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:early|beginning|start|debut|اوايل|اوائل|بدايه|مطلع)$/u, 1, 4],
  [/^(?:mid|middle|milieu|mi|منتصف)$/u, 5, 8],
  [/^(?:late|end|fin|اواخر|نهايه)$/u, 9, 12],
];
const BETWEEN = /^(?:to|until|till|through|and|a|au|et|jusqu|الى|حتي|و|-|–|—)$/u;
const BEFORE_RANGE = /^(?:from|between|de|du|entre|من|بين)$/u;
const FILLERS = /^(?:of|in|on|the|de|en|le|l|la|في|من|سنه|عام)$/u;

/** `mid-2021` */
const HYPHENATED_PART = /^(\p{L}+)[-–](?=\p{Nd}{4}$)/u;

/** Months whose names are two words, as in the Levant, under the number of their month with a word that all know. */
function withShortMonths(text: string): string {
  const folded = fold(text);
  for (const [name, month] of calendarNames().months)
    if (name.includes(' ') && folded.includes(name)) return folded.replace(name, MONTHS[month - 1]!);
  return text;
}
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The first date in a query that has a year, the longest reading of it; `undefined` where there is none. */
export function dateIn(query: string): DateAsked | undefined {
  const words = [...query.matchAll(/\S+/gu)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + MOST_WORDS); to > from; to--) {
      const [first, last] = [words[from]!, words[to - 1]!];
      const periods = periodsOf(query.slice(first.start, last.end).replace(/[,;.?!]+$/u, ''));
      if (periods.length) return { start: first.start, end: last.end, periods };
    }
  return undefined;
}

/** The periods that a text means which is a date and nothing else. */
function periodsOf(text: string): Period[] {
  const words = withShortMonths(text.replace(HYPHENATED_PART, '$1 ')).split(/\s+/).filter(Boolean);
  const key = (word: string) => fold(word).replace(/[أإآ]/gu, 'ا').replace(/ة/gu, 'ه');
  if (!words.length || FILLERS.test(key(words[0]!)) || FILLERS.test(key(words.at(-1)!))) return [];
  const [first = '', ...rest] = words;
  const part = PARTS_OF_YEAR.find(([form]) => form.test(key(first).replace(/[-–]$/, '')));
  const afterPart = rest.filter((word, i) => i > 1 || !FILLERS.test(key(word)));
  if (part && afterPart.length === 1) return partOfYear(afterPart[0]!, part[1], part[2]);
  const years = /^(\d{4})[-–—/](\d{4}|\d{2})$/.exec(text);
  if (years && Number(years[2]) > 12) return between(years[1]!, years[1]!.slice(0, 4 - years[2]!.length) + years[2]!);
  const middle = words.findIndex((word, i) => i > 0 && BETWEEN.test(key(word)));
  if (middle > 0) {
    const from = BEFORE_RANGE.test(key(first)) ? words.slice(1, middle) : words.slice(0, middle);
    return between(from.join(' '), words.slice(middle + 1).join(' '));
  }
  return readingsOf(words.join(' ')).flatMap((date) =>
    periodsIn(date.first, date.last, date.start!.day ? 8 : date.start!.month || date.start!.season ? 6 : 4),
  );
}

function partOfYear(year: string, from: number, to: number): Period[] {
  if (!isYear(year)) return [];
  return Array.from({ length: to - from + 1 }, (_, i) => year + String(from + i).padStart(2, '0'));
}

/** From one date to another; the first may leave the year to the second, as `March to May 2021` does. */
function between(from: string, to: string): Period[] {
  const [end] = readingsOf(to);
  if (!end) return [];
  const [start] = [from, `${from} ${end.start!.year}`].flatMap(readingsOf);
  if (!start || start.first > end.last) return [];
  const isWholeYears = !start.start!.month && !end.start!.month;
  return periodsIn(firstDay(start.start!), lastDay(end.start!), isWholeYears ? 4 : 6);
}

const isYear = (text: string): boolean =>
  /^\d{4}$/.test(text) && Number(text) >= EARLIEST_YEAR && Number(text) <= LATEST_YEAR;

/** The dates that a text means, of years that a reader may mean. */
function readingsOf(text: string): EdtfDate[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const dates = parseEdtf(text) ? [edtf(text)] : dateReadings(text).flatMap((reading) => parseEdtf(reading) ?? []);
  return dates.filter(
    ({ start, interval }) => !interval && start && start.year >= EARLIEST_YEAR && start.year <= LATEST_YEAR,
  );
}

/** The years, months or days from one day to another. */
function periodsIn(first: string, last: string, digits: 4 | 6 | 8): Period[] {
  const end = last.replaceAll('-', '').slice(0, digits);
  const periods: Period[] = [];
  const [year, month, day] = first.split('-').map(Number) as [number, number, number];
  for (let i = 0; i < MOST_PERIODS; i++) {
    const time = digits === 4 ? [year + i, 0, 1] : digits === 6 ? [year, month - 1 + i, 1] : [year, month - 1, day + i];
    const period = new Date(Date.UTC(...(time as [number, number, number])))
      .toISOString()
      .replaceAll('-', '')
      .slice(0, digits);
    if (period > end) break;
    periods.push(period);
  }
  return periods;
}
