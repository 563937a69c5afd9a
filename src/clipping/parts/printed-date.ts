import * as chrono from 'chrono-node';
import { parseEdtf } from '../../edtf.ts';
import { dateReadings } from '../../words/dates-in-words.ts';

/** America has the month first, most of the world the day: what they read in different ways is not certain. */
const READERS: readonly { parse(text: string, reference: Date): chrono.ParsedResult[] }[] = [
  chrono.en,
  chrono.en.GB,
  ...[chrono.fr, chrono.de, chrono.es, chrono.it, chrono.pt, chrono.nl, chrono.sv, chrono.fi, chrono.ru, chrono.uk],
  ...[chrono.ar, chrono.ja, chrono.zh],
];

/** Nothing is resolved against it: what a text does not print is not certain. */
const NO_DAY = new Date(Date.UTC(2000, 0, 1));

const YEAR = /(?<!\p{Nd})(?:1[5-9]|20)\d\d(?!\p{Nd})/u;
const ANY_YEAR = /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u;

/** A date that a text prints. */
export interface PrintedDate {
  /** As EDTF: a day, a month or a year, whatever is certain. */
  date: string;
  /** The part of the text that prints it. */
  text: string;
}

/** The days, months and years that a text prints with their year, each once; of `3/4/2014` the year alone is certain. */
export function printedDates(text: string): PrintedDate[] {
  if (!ANY_YEAR.test(text)) return [];
  const found = new Map<number, PrintedDate[]>();
  const contradicted = new Set<string>();
  for (const reader of READERS)
    for (const result of reader.parse(text, NO_DAY)) {
      const date = certainDate(result);
      if (!date) continue;
      found.set(result.index, [...(found.get(result.index) ?? []), { date, text: result.text.trim() }]);
      if (isAnotherWeekday(date, result)) contradicted.add(date);
    }
  if (!found.size) return wholeDate(text);
  const dates = [...found.values()].map(agreed);
  // A part of a date that is found whole says nothing more: “January 2014” in “24 January 2014”.
  const full = dates.filter(
    ({ date }) => !contradicted.has(date) && !dates.some((other) => other.date.startsWith(`${date}-`)),
  );
  return [...new Map(full.map((printed) => [printed.date, printed])).values()];
}

/** Words and times beside a date, in a line that has nothing else. */
const BESIDE_DATE =
  /^(?:published|posted|updated|last|on|at|publié|mis à jour|le|il y a|à|veröffentlicht|am|vor|gmt|utc|cet|est|edt|[\p{P}\p{Nd}\s])*$/iu;

/** Whether a line says nothing but when, and without a year: “Monday, March 4”, “Published 3 hours ago”. */
export function isDateWithoutYear(text: string): boolean {
  if (ANY_YEAR.test(text) || !/\p{L}/u.test(text)) return false;
  return READERS.some((reader) =>
    reader.parse(text, NO_DAY).some(({ text: date }) => BESIDE_DATE.test(text.replace(date, ''))),
  );
}

/** What a reader is sure of, as far as it is printed; nothing for a date without a year, and for a span. */
function certainDate({ start, end, text }: chrono.ParsedResult): string | undefined {
  if (end || !start.isCertain('year') || !YEAR.test(text)) return undefined;
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) =>
    start.isCertain(part) ? start.get(part)! : undefined,
  );
  if (!text.includes(String(year))) return undefined;
  const parts = [year, month, month === undefined ? undefined : day].filter((part) => part !== undefined);
  const date = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return parseEdtf(date) ? date : undefined;
}

/** Whether a date is printed with a day of the week that it was not. */
const isAnotherWeekday = (date: string, { start }: chrono.ParsedResult): boolean =>
  start.isCertain('weekday') && date.length === 10 && new Date(date).getUTCDay() !== start.get('weekday');

/** What all readers have in common that read the same place: the longest where one goes on from the other. */
function agreed(printed: readonly PrintedDate[]): PrintedDate {
  const sorted = [...printed].sort((a, b) => b.date.length - a.date.length);
  const [longest] = sorted;
  const isDisputed = sorted.some(({ date }) => !longest!.date.startsWith(date));
  return isDisputed ? { date: longest!.date.slice(0, 4), text: longest!.text } : longest!;
}

/** Words that come before a date, and times that come after it. */
const AROUND = /^(?:[\p{L}’']+(?:\s[\p{L}’']+)?\s*:\s*)|,?\s*(?:\p{Nd}{1,2}[:h.]\p{Nd}{2}.*)$/gu;

/** A text that is nothing but a date, in the languages that the calendar of this machine knows. */
function wholeDate(text: string): PrintedDate[] {
  const dates = dateReadings(text.replace(AROUND, '').trim()).filter((date) => /^\d{4}/.test(date) && parseEdtf(date));
  return dates.length === 1 && !/[~?X/]/.test(dates[0]!) ? [{ date: dates[0]!, text }] : [];
}

/** What says that a date is that of a later change. */
const LATER =
  /\b(?:updated?|modified|revised|amended|corrected|mis[e]? à jour|aktualisiert|actualizado|aggiornato|accessed|retrieved|archived|saved|load-date)\b/iu;
const FIRST = /(?<!\p{L})(?:published|posted|first|publiée?|veröffentlicht|publicado|pubblicato)(?!\p{L})/iu;

/** Whether a line says of a date that it is that of publication, or of a change. */
export const isPublishedLine = (text: string): boolean => FIRST.test(text) || LATER.test(text);

/** Where a line says that what follows is a date of publication or of a change; nothing where it does not. */
export const publishedAt = (text: string): number | undefined => (FIRST.exec(text) ?? LATER.exec(text))?.index;

/** Whether a line begins with the words for publication: “Posted on 2 May 2013 by Jane Roe”. */
export const beginsWithPublished = (text: string): boolean => FIRST.exec(text)?.index === 0;

/** A line without what it says of a change, of a visit or the like: “Published 1 May, updated 3 May” without the second. */
export function firstPublished(text: string): string {
  const later = LATER.exec(text)?.index;
  if (later === undefined) return text;
  const first = FIRST.exec(text)?.index;
  if (first === undefined) return '';
  return first < later ? text.slice(first, later) : text.slice(first);
}
