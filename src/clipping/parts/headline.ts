import { endsSentence, wordCount } from '../clean-text.ts';
import type { Piece } from '../piece.ts';
import { FROM_DATABASE, RELEASE } from './boilerplate.ts';
import { isDateLine } from './date-around.ts';
import { isPlaceName } from '../names/place-names.ts';
import { squashed } from '../squashed.ts';

/** A headline is no longer, in words. */
const LONGEST = 40;
/** A paragraph of the text has so many words, or as many as make two lines. */
const PARAGRAPH = { sentence: 12, unfinished: 45 };

/** Whether a block is a paragraph of the text, and not what is around it. */
export const isBody = (piece: Piece): boolean => {
  const { kind, text, leftOut } = piece;
  if (leftOut !== undefined || (kind !== 'paragraph' && kind !== 'quotation' && kind !== 'list-item')) return false;
  const words = wordCount(text);
  if (isDateLine(piece)) return false;
  return words >= PARAGRAPH.unfinished || (words >= PARAGRAPH.sentence && endsSentence(text));
};

/** How prominent a heading of the first level is. */
export const FIRST_HEADING = 6;

/** The block that has the headline which a page has for programs. */
export const headlineSaid = (pieces: readonly Piece[], said: string): Piece | undefined =>
  pieces.find(({ text }) => squashed(text) === squashed(said));

/**
 * The headline above a text: a heading of the first level, else the last that is set large, else the first block.
 * @param text what comes below: what is set as large as headings there is a heading, too
 */
export function headlineAbove(above: readonly Piece[], text: readonly Piece[]): Piece | undefined {
  const marked = above.find(({ kind }) => kind === 'headline');
  if (marked) return marked;
  const candidates = above.filter(isCandidate);
  const released = belowLetterhead(above, candidates);
  if (released) return released;
  // An export of a database begins with the name of the paper and the day.
  if (above.some(({ leftOut }) => leftOut === FROM_DATABASE)) return candidates.at(-1);
  const first = candidates.find(({ prominence }) => prominence === FIRST_HEADING);
  // Below the name of the paper, which is set as large or larger, comes the headline.
  return (
    first ??
    candidates.findLast((piece) => isSetLarge(piece) && !isSetAsIn(text, piece)) ??
    candidates.findLast(isSetLarge) ??
    belowKicker(above, candidates) ??
    candidates[0]
  );
}

const isSetLarge = ({ prominence = 0 }: Piece): boolean => prominence > 0;

/** Whether a piece is as large as headings within a text are. */
export const isSetAsIn = (text: readonly Piece[], { prominence, page }: Piece): boolean =>
  page !== undefined && text.some((other) => isSetLarge(other) && other.prominence === prominence);

/** How to reach an office: its telephone, its box, its address in the web or in a street. */
const CONTACT =
  /(?:\b(?:tel|phone|telephone|fax|tél|téléphone|e-?mail|p\.?\s?o\.?\s?box|b\.?p\.?\s\d)\b|www\.|@|\+\d{2,}[\s\d]{5}|\d+,?\s(?:\p{Lu}\p{L}+\s)*(?:street|road|avenue|lane|square|quay|rue)\b)/iu;

/** The headline below the letterhead of an office: the first of some words below how to reach it, or below “Press release”. */
function belowLetterhead(above: readonly Piece[], candidates: readonly Piece[]): Piece | undefined {
  const head = above.findLastIndex(
    ({ text, leftOut }) =>
      leftOut === RELEASE || (CONTACT.test(text) && wordCount(text) <= LONGEST && !endsSentence(text)),
  );
  if (head < 0) return undefined;
  return candidates.find((piece) => above.indexOf(piece) > head && wordCount(piece.text) > LONGEST_KICKER);
}

/** A headline that comes below the name of a place, of a paper or of a section: it is longer, and that is a line with a date or right above it. */
function belowKicker(above: readonly Piece[], candidates: readonly Piece[]): Piece | undefined {
  const [first, second] = candidates;
  if (!first || wordCount(first.text) > LONGEST_KICKER) return undefined;
  const isHeadline = (piece: Piece | undefined) => piece && wordCount(piece.text) > LONGEST_KICKER;
  const date = above.findLastIndex(({ kind }) => kind === 'date');
  const afterDate = above.slice(date + 1).find((piece) => candidates.includes(piece));
  if (date > above.indexOf(first) && isHeadline(afterDate)) return afterDate;
  return isPlaceName(first.text) && isHeadline(second) ? second : undefined;
}

/** What is above a headline has so many words at most. */
const LONGEST_KICKER = 3;

const isCandidate = ({ kind, text, leftOut, role }: Piece): boolean =>
  isOpen(leftOut) && role === undefined && (kind === 'paragraph' || kind === 'heading') && wordCount(text) <= LONGEST;

/** Whether nothing is known against a block: what finds the text of a page often takes away what is just around it. */
export const isOpen = (leftOut: string | undefined): boolean => leftOut === undefined || leftOut === NOT_TAKEN;

/** Why a block of a page is left out of which nothing else is known. */
export const NOT_TAKEN = 'not taken for a part of the article';
