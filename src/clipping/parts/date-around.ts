import type { ClippingMetadata, Found, Possible } from '../clipping.ts';
import { endsSentence, wordCount } from '../clean-text.ts';
import { parseEdtf } from '../../edtf.ts';
import { foundIn, whereIs, type Piece } from '../piece.ts';
import { datedHeadIn } from './printed-parts.ts';
import { beginsWithPublished, firstPublished, printedDates, type PrintedDate } from './printed-date.ts';

/** A line that has a date has so many words at most, and beside the date so many. */
const LONGEST = { line: 20, beside: 4 };

/** Whether a block is a line that gives a date: it begins with it, or has little else, or is the head of a printed page. */
export function isDateLine({ text, role }: Piece): boolean {
  if (wordCount(text) > LONGEST.line) return false;
  const dates = printedDates(text);
  const [first] = dates;
  if (!first) return false;
  const beside = dates.reduce((rest, { text: date }) => rest.replace(date, ' '), text);
  return (
    role === 'date' ||
    (text.startsWith(first.text) && !endsSentence(text)) ||
    wordCount(beside) <= LONGEST.beside ||
    (beginsWithPublished(text) && !endsSentence(text)) ||
    isPageHead(text, first)
  );
}

/** Whether a line is in capitals before its date, as the head of a page. */
const isPageHead = (text: string, { text: date }: PrintedDate): boolean =>
  !/\p{Ll}/u.test(text.slice(0, text.indexOf(date))) && text.indexOf(date) > 0;

/**
 * When a clipping was published, as far as what is around its text and what its page has for programs agree; what is undecided is
 * possible.
 * @param said the date that a page has for programs
 */
export function dateAround(
  above: readonly Piece[],
  below: readonly Piece[],
  said: Found | undefined,
  { url, possible }: ClippingMetadata,
): Pick<ClippingMetadata, 'published' | 'possible'> {
  const inFrame = datesIn(above.filter((piece) => piece.isInFrame));
  // Below the text of a page there are dates of other articles.
  const near = [above, below.filter(isInLine)].map((pieces) => datesIn(pieces.filter((piece) => !piece.isInFrame)));
  const printed = near.find(({ length }) => length) ?? [];
  const dates = new Set(printed.map(({ value }) => value));
  const confirmed = said && [...printed, ...inFrame].find(({ value }) => isSameDay(value, said.value, dates.size));
  const only = dates.size === 1 ? printed[0] : undefined;
  const published = said ? (confirmed ?? (dates.size ? undefined : { ...said, isUnprinted: true as const })) : only;
  const undecided = published
    ? []
    : [said, ...printed, ...inFrame, dateInAddress(url)].filter((found) => found !== undefined);
  return {
    ...(published && { published }),
    possible: [...possible, ...undecided.map((found): Possible => ({ ...found, field: 'published' }))],
  };
}

/** The day in the line before a report, where it is printed with its year and nothing else says when it appeared. */
export function dateInDateline(first: Piece | undefined): Found | undefined {
  const head = first && datedHeadIn(first.text);
  const [printed, ...others] = head ? printedDates(head) : [];
  return printed?.date.length === 10 && !others.length
    ? { value: printed.date, from: `the dateline, ${whereIs(first!)}` }
    : undefined;
}

/** Whether a block is of a text or a PDF. */
const isInLine = ({ line, page }: Piece): boolean => (line ?? page) !== undefined;

/** The dates of lines that give one, without those of later changes. */
const datesIn = (pieces: readonly Piece[]): Found[] =>
  pieces
    .filter(({ kind }) => kind === 'date')
    .flatMap((piece) => printedDates(firstPublished(piece.text)).map(({ date }) => foundIn(piece, date)));

/** Unix times of these years, in seconds, end addresses of articles. */
const UNIX = { from: Date.UTC(2001, 8, 9) / 1000, to: Date.UTC(2040, 0, 1) / 1000 };

/** A day that an address may have: `/2014/01/24/`, or a number at its end that can be a time. */
function dateInAddress(url: Found | undefined): Found | undefined {
  const [, year, month, day] = /\/((?:19|20)\d\d)[/-]([01]\d)[/-]([0-3]\d)(?=[/-])/.exec(url?.value ?? '') ?? [];
  const written = year && `${year}-${month!}-${day!}`;
  if (written && parseEdtf(written)) return { value: written, from: 'the address' };
  const time = Number(/-(\d{10})(?:\.\w+)?$/.exec(url?.value ?? '')?.[1] ?? 0);
  if (time < UNIX.from || time > UNIX.to) return undefined;
  const value = `${new Date(time * 1000).toISOString().slice(0, 10)}?`;
  return { value, from: 'the digits at the end of the address, read as Unix time' };
}

const DAY = 24 * 60 * 60 * 1000;

/** Whether two dates are one: a page may say in another time zone what it prints, so that of one printed day the next is the same. */
function isSameDay(printed: string, said: string, count: number): boolean {
  const apart = Math.abs(Date.parse(printed) - Date.parse(said));
  return printed === said || (count === 1 && printed.length === said.length && apart <= DAY);
}
