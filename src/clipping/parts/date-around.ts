import type { ClippingMetadata, Found, Possible } from '../clipping.ts';
import { endsSentence, wordCount } from '../clean-text.ts';
import type { Piece } from '../piece.ts';
import { isOfLaterChange, printedDates, type PrintedDate } from './printed-date.ts';

/** A line that has a date has so many words at most, and beside the date so many. */
const LONGEST = { line: 20, beside: 4 };

/** Whether a block is a line that gives a date: it begins with it, or has little else, or is the head of a printed page. */
export function isDateLine({ text, role }: Piece): boolean {
  if (wordCount(text) > LONGEST.line || (endsSentence(text) && role !== 'date')) return false;
  const dates = printedDates(text);
  const [first] = dates;
  if (!first) return false;
  const beside = dates.reduce((rest, { text: date }) => rest.replace(date, ' '), text);
  return (
    role === 'date' || text.startsWith(first.text) || wordCount(beside) <= LONGEST.beside || isPageHead(text, first)
  );
}

/** Whether a line is in capitals before its date, as the head of a page. */
const isPageHead = (text: string, { text: date }: PrintedDate): boolean =>
  !/\p{Ll}/u.test(text.slice(0, text.indexOf(date))) && text.indexOf(date) > 0;

/**
 * When a clipping was published, as far as what is around its text and what its page has for programs agree; what is undecided is
 * possible.
 */
export function dateAround(
  above: readonly Piece[],
  below: readonly Piece[],
  said: Found | undefined,
  possible: readonly Possible[],
): Pick<ClippingMetadata, 'published' | 'possible'> {
  const printed = [above, below].map(datesIn).find(({ length }) => length) ?? [];
  const dates = new Set(printed.map(({ value }) => value));
  const confirmed = said && printed.find(({ value }) => isSameDay(value, said.value, dates.size));
  const only = dates.size === 1 ? printed[0] : undefined;
  const published = said ? (confirmed ?? (dates.size ? undefined : { ...said, isUnprinted: true as const })) : only;
  const undecided = published ? [] : [...(said ? [said] : []), ...printed];
  return {
    ...(published && { published }),
    possible: [...possible, ...undecided.map((found): Possible => ({ ...found, field: 'published' }))],
  };
}

/** The dates of lines that give one, without those of later changes. */
const datesIn = (pieces: readonly Piece[]): Found[] =>
  pieces
    .filter(({ kind, text }) => kind === 'date' && !isOfLaterChange(text))
    .flatMap(({ text, line, page }) =>
      printedDates(text).map(({ date }) => ({
        value: date,
        from: line ? `line ${line}` : page ? `page ${page}` : `“${text}”`,
      })),
    );

const DAY = 24 * 60 * 60 * 1000;

/** Whether two dates are one: a page may say in another time zone what it prints, so that of one printed day the next is the same. */
function isSameDay(printed: string, said: string, count: number): boolean {
  const apart = Math.abs(Date.parse(printed) - Date.parse(said));
  return printed === said || (count === 1 && printed.length === said.length && apart <= DAY);
}
