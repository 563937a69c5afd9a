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

/** The months of parts of a year and the days of parts of a month, under their words in small letters and without accents. */
const PARTS: readonly { word: RegExp; months: readonly [number, number]; days: readonly [number, number] }[] = [
  { word: /^(?:early|beginning|start|debut|اوايل|اوائل|بدايه|مطلع)$/u, months: [1, 4], days: [1, 10] },
  { word: /^(?:mid|middle|milieu|mi|منتصف)$/u, months: [5, 8], days: [11, 20] },
  { word: /^(?:late|end|fin|اواخر|نهايه)$/u, months: [9, 12], days: [21, 31] },
];
/** Words before a date for all time from it on, or up to it, and whether it is a part of that time. */
const OPEN: readonly { word: RegExp; isAfter: boolean; isIncluded: boolean }[] = [
  { word: /^(?:since|depuis|منذ)$/u, isAfter: true, isIncluded: true },
  { word: /^(?:after|apres|بعد)$/u, isAfter: true, isIncluded: false },
  { word: /^(?:until|till|jusqu en|jusqu|حتي)$/u, isAfter: false, isIncluded: true },
  { word: /^(?:before|avant|قبل)$/u, isAfter: false, isIncluded: false },
];
/** So many years before a date, and after it, are looked at. */
const OPEN_YEARS = 20;
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
  const part = PARTS.find(({ word }) => word.test(key(first).replace(/[-–]$/, '')));
  const others = rest.filter((word, i) => i > 1 || !FILLERS.test(key(word)));
  if (part && others.length === 1) return partOfYear(others[0]!, part.months);
  if (part && others.length > 1) return partOfMonth(others.join(' '), part.days);
  const open = OPEN.find(({ word }) => word.test(key(first)));
  if (open && others.length && !others.some((word) => BETWEEN.test(key(word)))) return openTime(others.join(' '), open);
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

function partOfYear(year: string, [from, to]: readonly [number, number]): Period[] {
  if (!isYear(year)) return [];
  return Array.from({ length: to - from + 1 }, (_, i) => year + String(from + i).padStart(2, '0'));
}

/** The days of a part of a month that a text means, and the month itself, for what is known of it alone. */
function partOfMonth(text: string, [from, to]: readonly [number, number]): Period[] {
  return readingsOf(text).flatMap(({ first, last, start }) => {
    if (!start!.month || start!.day) return [];
    const month = first.slice(0, 7).replace('-', '');
    const end = Math.min(to, Number(last.slice(8)));
    return [...Array.from({ length: end - from + 1 }, (_, i) => month + String(from + i).padStart(2, '0')), month];
  });
}

/** The time since, after, until or before a date: what else its year has by months, and whole years; of a day, its whole month. */
function openTime(text: string, { isAfter, isIncluded }: { isAfter: boolean; isIncluded: boolean }): Period[] {
  const [date] = readingsOf(text);
  if (!date) return [];
  const { year, month, day } = date.start!;
  const own = isIncluded || day ? [month ? String(year) + String(month).padStart(2, '0') : String(year)] : [];
  const months = Array.from({ length: 12 }, (_, i) => i + 1)
    .filter((other) => month && (isAfter ? other > month : other < month))
    .map((other) => String(year) + String(other).padStart(2, '0'));
  const years = Array.from({ length: OPEN_YEARS }, (_, i) => String(isAfter ? year + i + 1 : year - OPEN_YEARS + i));
  return isAfter ? [...own, ...months, ...years] : [...years, ...months, ...own];
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
