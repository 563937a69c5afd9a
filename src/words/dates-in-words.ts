import { calendarNames } from './calendar-names.ts';
import { fold } from '../text.ts';

/** Seasons as EDTF counts them, in small letters and without accents. */
const SEASONS: Record<string, string> = {
  21: 'spring printemps fruhling fruhjahr primavera lente',
  22: 'summer ete sommer verano estate zomer',
  23: 'autumn fall automne herbst otono autunno herfst',
  24: 'winter hiver invierno inverno',
};

/** Words that say nothing of a date. */
const FILLERS = new Set('the of on de del d le la el den der am dem do da г года'.split(' '));

const ABOUT =
  /^(?:c|ca|circa|about|around|approx(?:imately)?|vers|env(?:iron)?|um|hacia)(?:\.|(?![\p{L}\d]))\s*(?=.*\d)/u;
const PROBABLY = /^(?:prob(?:\.|ably)|perhaps|probablement|peut-etre|wohl)\s+|\s*\(\?\)$|(?<=\d{4})\s?\?$/;
const NO_DATE =
  /^(?:n\.? ?d\.?|s\.? ?d\.?|o\.? ?[dj]\.?|(?:no|sans|ohne|sin) (?:date|datum|fecha)|(?:date )?unknown|undated|none|n\/a|[-–—?]+)$/;

/**
 * The dates that a text which is no EDTF may mean, in EDTF: one for `12 avril 1934`, `Spring 1951`, `c. 1912`, `195?`, `24/2/1950` or
 * `1961-04-11 09:30`, two for `3/4/1950`, none where nothing certain is said. An empty one says that there is no date: `n.d.`
 * They may not exist: `31 June 1950`.
 */
export function dateReadings(text: string): string[] {
  const said = fold(withLatinDigits(text)).trim();
  if (NO_DATE.test(said)) return [''];
  const sign = ABOUT.test(said) ? '~' : PROBABLY.test(said) ? '?' : '';
  const bare = said.replace(ABOUT, '').replace(PROBABLY, '').trim();
  const readings = numericReadings(bare) ?? [inWords(bare) ?? []].flat();
  return readings.map((reading) => reading + sign);
}

/** Digits of any script as 0 to 9: Unicode has the ten of each script in a row. */
const withLatinDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String(code - zero);
  });

const day = (year: string, month: string, dayOfMonth: string): string =>
  [year, month.padStart(2, '0'), dayOfMonth.padStart(2, '0')].join('-');

/** What is written in digits alone. */
const NUMERIC: readonly (readonly [RegExp, (...parts: string[]) => string[]])[] = [
  [/^(\d{3})[?x-]$/, (decade) => [`${decade}X`]],
  [/^(\d{3})0['’]?s$/, (decade) => [`${decade}X`]],
  [/^(\d\d)[?x-]{2}$/, (century) => [`${century}XX`]],
  [/^(\d{4}(?:-\d\d)?)(?:-\?\??){1,2}$/, (known) => [known]],
  [/^(\d{4}-(?:xx|(?:xx|\d\d)-xx))$/, (known) => [known.toUpperCase()]],
  [/^(\d{4})\s?[-–—]\s?(\d{4})$/, (from, until) => [`${from}/${until}`]],
  [/^(\d{4}-\d\d-\d\d)[t ]\d\d:\d\d.*$/, (date) => [date]],
  [/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/, (...parts) => [day(...(parts as [string, string, string]))]],
  [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/, (dayOfMonth, month, year) => [day(year, month, dayOfMonth)]],
  [/^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/, (first, _, second, year) => eitherWay(first, second, year)],
  [/^(\d{1,2})\/(\d{4})$/, (month, year) => [`${year}-${month.padStart(2, '0')}`]],
];

function numericReadings(text: string): string[] | undefined {
  for (const [form, read] of NUMERIC) {
    const parts = form.exec(text);
    if (parts) return read(...parts.slice(1));
  }
  return undefined;
}

/**
 * The interval in which a moment is that a text has two years for: `1920/1925` for `between 1920 and 1925`, and `1918/1919` for
 * `1918 or 1919`, between which there is none.
 */
export function intervalInWords(text: string): string | undefined {
  const { first, or, last } =
    /^(?:(?:between|entre|zwischen) (?=.+ (?:and|et|und|y|e) )|(?=.+ (?<or>or|ou|oder|o) ))(?<first>\d{4}) \p{L}+ (?<last>\d{4})$/u.exec(
      fold(text).trim(),
    )?.groups ?? {};
  if (!first || !last || first >= last || (or && Number(last) !== Number(first) + 1)) return undefined;
  return `${first}/${last}`;
}

/** Most of the world has the day first, America the month. */
const eitherWay = (first: string, second: string, year: string): string[] => [
  ...new Set([
    ...(Number(second) <= 12 ? [day(year, second, first)] : []),
    ...(Number(first) <= 12 ? [day(year, first, second)] : []),
  ]),
];

/** A day, month and year, a month or season and year, or a year alone, in any order. */
function inWords(text: string): string | undefined {
  const { months, weekdays } = calendarNames();
  const winter = /^(\p{L}+)\s(\d{4})[-–/](\d{2}|\d{4})$/u.exec(text);
  if (winter && seasonOf(winter[1]!) === '24' && `${Number(winter[2]) + 1}`.endsWith(winter[3]!))
    return `${winter[2]}-24`;
  const found: Partial<Record<'year' | 'part' | 'day', string>> = {};
  for (const word of text.split(/[\s,.()]+/)) {
    if (!word || FILLERS.has(word) || weekdays.has(word)) continue;
    const month = months.get(word);
    const dayOfMonth = /^(\d{1,2})(?:st|nd|rd|th|er|e|[oaºª])?$/.exec(word)?.[1];
    const season = seasonOf(word);
    const [part, value] = /^\d{4}$/.test(word)
      ? (['year', word] as const)
      : dayOfMonth
        ? (['day', dayOfMonth] as const)
        : (['part', month ? String(month).padStart(2, '0') : season] as const);
    if (!value || found[part]) return undefined;
    found[part] = value;
  }
  const { year, part, day: dayOfMonth } = found;
  if (!year || (dayOfMonth && !part) || (dayOfMonth && Number(part) > 12)) return undefined;
  return [year, part, dayOfMonth?.padStart(2, '0')].filter(Boolean).join('-');
}

const seasonOf = (word: string): string | undefined =>
  Object.keys(SEASONS).find((season) => SEASONS[season]!.split(' ').includes(word));
