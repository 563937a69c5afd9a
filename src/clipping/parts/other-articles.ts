import type { Found } from '../clipping.ts';
import { wordCount } from '../clean-text.ts';
import { foundIn, type Piece } from '../piece.ts';
import { authorsIn } from './byline.ts';
import { isDateLine } from './date-around.ts';
import { isBody } from './headline.ts';

/** A headline has so many words at most. */
const LONGEST_HEADLINE = 20;
/** So many pieces after a headline, its byline or its date comes. */
const NEAR = 2;
/** A byline has so many words at most. */
const LONGEST_BYLINE = 12;

/** The headlines of more articles within the text of a file: what is short and no sentence, with a byline or a date of its own below it. */
export function otherArticles(text: readonly Piece[]): Found[] {
  const found: Found[] = [];
  let last = 0;
  for (const [i, piece] of text.entries()) {
    if (i < last || !isHeadline(piece)) continue;
    const below = text.slice(i + 1, i + 1 + NEAR);
    const mark = below.findIndex(isMark);
    if (mark < 0 || below.slice(0, mark).some(isBody)) continue;
    found.push(foundIn(piece, piece.text));
    last = i + 2 + mark;
  }
  return found;
}

const isHeadline = (piece: Piece): boolean =>
  piece.leftOut === undefined &&
  wordCount(piece.text) <= LONGEST_HEADLINE &&
  /^[“"‘«]?\p{Lu}/u.test(piece.text) &&
  !/[.,;:]$/.test(piece.text) &&
  !isMark(piece);

/** Whether a piece is a byline, or a line with a date. */
export const isMark = (piece: Piece): boolean =>
  piece.kind === 'paragraph' &&
  ((wordCount(piece.text) <= LONGEST_BYLINE && authorsIn(piece.text, piece.role === 'byline').length > 0) ||
    isDateLine(piece));
