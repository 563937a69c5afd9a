import type { EdtfDate } from '../../edtf.ts';
import { hiddenWord } from '../hidden-words.ts';

/** A date that takes longer has no words for each of its days, months or years: it is found by larger parts. */
const MOST_DAYS = 31;
const MOST_MONTHS = 24;
const MOST_YEARS = 30;

type Part = 'year' | 'month' | 'day';

/** How many digits of a day as `YYYYMMDD` are those of a year, a month or a day. */
const DIGITS: Record<Part, number> = { year: 4, month: 6, day: 8 };

/**
 * The hidden words for when something was: for each year, month and day that its date lies within or may lie within.
 * `2021-05` lies within the year 2021 and the month 05 of it, and vaguely within its days.
 */
export function dateWords(date: EdtfDate): string[] {
  const { start, end } = date;
  const first = (start ? date.first : date.last).replaceAll('-', '');
  const last = (end ? date.last : date.first).replaceAll('-', '');
  const known = (part: Part) => [first, last].map((day) => day.slice(0, DIGITS[part]));
  const touched = {
    year: stepsBetween(first, last, nextYear, DIGITS.year, MOST_YEARS),
    month: stepsBetween(first, last, nextMonth, DIGITS.month, MOST_MONTHS),
    day: start?.day && end?.day ? stepsBetween(first, last, nextDay, DIGITS.day, MOST_DAYS) : [],
  };
  const words = (['year', 'month', 'day'] as const).flatMap((part) => {
    const [from, to] = known(part);
    if (from === to) return hiddenWord('within', from!);
    return touched[part].map((digits) => hiddenWord('partly', digits));
  });
  const vague = touched.month.length === 0 ? touched.year : touched.day.length === 0 ? touched.month : [];
  return [...words, ...vague.map((digits) => hiddenWord('vaguely', digits))];
}

/** The years, months or days from one day to another; none if there are more than so many. */
function stepsBetween(first: string, last: string, next: (time: Date) => Date, digits: number, most: number): string[] {
  const steps: string[] = [];
  for (let time = toTime(first); ; time = next(time)) {
    const step = toDigits(time).slice(0, digits);
    if (step > last.slice(0, digits)) return steps;
    if (steps.length === most) return [];
    steps.push(step);
  }
}

const toTime = (day: string): Date => utc(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6)));
const toDigits = (time: Date): string => time.toISOString().slice(0, 10).replaceAll('-', '');

/** `Date.UTC` takes the years up to 99 for those of the twentieth century. */
function utc(year: number, month: number, day: number): Date {
  const time = new Date(Date.UTC(2000, month, day));
  time.setUTCFullYear(year + time.getUTCFullYear() - 2000);
  return time;
}

const nextYear = (time: Date): Date => utc(time.getUTCFullYear() + 1, 0, 1);
const nextMonth = (time: Date): Date => utc(time.getUTCFullYear(), time.getUTCMonth() + 1, 1);
const nextDay = (time: Date): Date => utc(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate() + 1);
