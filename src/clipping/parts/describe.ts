import type { Block, BlockKind, Clipping, ClippingMetadata } from '../clipping.ts';
import { endsSentence, wordCount } from '../clean-text.ts';
import { foundIn, type Piece } from '../piece.ts';
import { boilerplateIn } from './boilerplate.ts';
import { authorsIn, isAuthorName, isNamelessByline, isOffice, isPersonName } from './byline.ts';
import { dateAround, dateInDateline, isDateLine } from './date-around.ts';
import { headlineAbove, headlineSaid, isBody, isOpen, isSetAsIn } from './headline.ts';
import { isMark, otherArticles } from './other-articles.ts';
import { addressIn, pageHeadIn, pageIn, publisherIn } from './printed-parts.ts';
import { isDateWithoutYear, isPublishedLine, printedDates } from './printed-date.ts';
import { splitPieces } from './split-pieces.ts';

/** What a clipping says of itself, and what each of its blocks is. */
export type Description = Pick<Clipping, 'blocks' | 'metadata' | 'complete' | 'others'>;

/** A headline below the headline is no longer, in words. */
const LONGEST_SUBHEADLINE = 60;
/** A heading within a text is no longer, in words. */
const LONGEST_HEADING = 9;

/**
 * Says of each block what it is, and takes from those around the text what they say of it.
 * @param given what the file says for programs
 */
export function describe(read: readonly Piece[], given: ClippingMetadata = { byline: [], possible: [] }): Description {
  const address = given.url?.value ?? read.map(({ text }) => addressIn(text)).find(Boolean);
  const pieces = splitPieces(read, address);
  const boilerplate = pieces.map(({ text }) => boilerplateIn(text));
  for (const [i, piece] of pieces.entries())
    if (boilerplate[i] && isOpen(piece.leftOut)) mark(piece, 'boilerplate', boilerplate[i].reason);
  const start = beginningOf(pieces);
  const end = pieces.findLastIndex(isBody);
  const above = pieces.slice(0, Math.max(start, 0));
  const below = end < 0 ? pieces : pieces.slice(end + 1);
  const { published, ...rest } = given;
  const metadata: ClippingMetadata = { ...rest, byline: [...given.byline], possible: [...given.possible] };
  const said = given.headline && headlineSaid(pieces, given.headline.value);
  for (const [i, piece] of pieces.entries())
    if (piece !== said && (i < start || i > end || start < 0)) describePart(piece, metadata, pieces[i - 1]);
  const headline = said ?? headlineAbove(start < 0 ? headsOf(pieces) : above, pieces.slice(Math.max(start, 0)));
  if (headline) describeHeadlines(headline, pieces, metadata);
  // What is between the headline and the text is not in the frame of a page.
  for (const piece of above.slice(above.indexOf(headline!) + 1)) delete piece.isInFrame;
  Object.assign(metadata, dateAround(above, below, published, metadata));
  const isDated = metadata.published !== undefined || metadata.possible.some(({ field }) => field === 'published');
  const dateline = isDated ? undefined : dateInDateline(pieces[start]);
  if (dateline) metadata.published = dateline;
  if (metadata.byline.length) metadata.possible = metadata.possible.filter(({ field }) => field !== 'byline');
  for (const [i, piece] of pieces.entries())
    if (i < pieces.indexOf(headline!) && isAside(piece)) mark(piece, 'boilerplate', 'above the headline');
  const text = pieces.slice(start + 1, Math.max(end, 0));
  const others = otherArticles(text);
  for (const piece of above) if (isShortLine(piece) && isSetAsIn(text, piece)) piece.kind = 'heading';
  for (const piece of text) if (isHeading(piece)) piece.kind = 'heading';
  return {
    blocks: pieces.map(({ prominence: _, role: __, isInFrame: ___, ...block }) => withoutFormOf(block)),
    metadata,
    // Within the text of a page, what says that it goes on leads to its next part.
    complete: !boilerplate.some((found, i) => found?.goesOn && i > end) && endsWhole(pieces),
    others,
  };
}

/** A byline or a date is at most so far below the paragraph that a headline has below it. */
const BELOW_STANDFIRST = 2;

/** Where the text begins: with its first paragraph, or where that has a byline or a date of publication below it, after these. */
function beginningOf(pieces: readonly Piece[]): number {
  const first = pieces.findIndex(isBody);
  if (first < 0) return first;
  const below = pieces.slice(first + 1, first + 1 + BELOW_STANDFIRST);
  const mark = below.findLastIndex(
    (piece) => isMark(piece) && (!isDateLine(piece) || piece.role === 'date' || isPublishedLine(piece.text)),
  );
  const next = pieces.findIndex((piece, i) => i > first + 1 + mark && isBody(piece));
  return mark < 0 || next < 0 || !below.slice(0, mark).every(isMark) ? first : next;
}

/** Where there is not text, its headline can be what is marked as one, or the first block. */
const headsOf = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.some(({ kind }) => kind === 'headline') ? pieces : pieces.slice(0, 1);

/** What is left out and is nothing else is boilerplate, whatever its form. */
const withoutFormOf = (block: Block): Block =>
  block.leftOut !== undefined && FORMS.includes(block.kind) ? { ...block, kind: 'boilerplate' } : block;

const FORMS: readonly BlockKind[] = ['paragraph', 'heading', 'quotation', 'list-item'];

function mark(piece: Piece, kind: BlockKind, reason: string): void {
  piece.kind = kind;
  piece.leftOut = reason;
}

/** What is above or below the text, and says one thing of it. */
function describePart(piece: Piece, metadata: ClippingMetadata, before: Piece | undefined): void {
  const { text, role } = piece;
  if (!isOpen(piece.leftOut)) return;
  const address = addressIn(text);
  const authors = authorsIn(text, role === 'byline');
  const page = pageIn(text);
  const publisher = publisherIn(text);
  if (address) {
    metadata.url ??= foundIn(piece, address);
    mark(piece, 'address', 'the address');
  } else if (authors.length) {
    if (!metadata.byline.length) metadata.byline = authors.map((name) => foundIn(piece, name));
    mark(piece, 'byline', 'the byline');
  } else if (page) {
    metadata.page ??= foundIn(piece, page);
    mark(piece, 'page', 'the number of the page');
  } else if (publisher) {
    metadata.publisher ??= foundIn(piece, publisher);
    mark(piece, 'publisher', 'says who published it');
  } else if (isDateLine(piece)) {
    if (!metadata.byline.length) metadata.byline = authorsBesideDate(text).map((name) => foundIn(piece, name));
    const name = nameBeforeDate(text);
    if (name) metadata.possible.push({ ...foundIn(piece, name), field: 'byline' });
    const head = pageHeadIn(text, printedDates(text)[0]!.text);
    if (head.page) metadata.page ??= foundIn(piece, head.page);
    if (head.publisher) metadata.possible.push({ ...foundIn(piece, head.publisher), field: 'publisher' });
    mark(piece, 'date', 'a date');
  } else if (wordCount(text) <= LONGEST_HEADING && isDateWithoutYear(text)) {
    mark(piece, 'date', 'a date without its year');
  } else if (role === 'section') {
    metadata.section ??= foundIn(piece, text);
    mark(piece, 'section', 'the section');
  } else if (role === 'byline' || isNamelessByline(text) || (before?.kind === 'byline' && isOffice(text))) {
    mark(piece, 'byline', 'a byline without the name of a person');
  }
}

/** The authors in a line that has a date too: `2 May 2013 by Jane Roe`. */
function authorsBesideDate(text: string): string[] {
  const rest = printedDates(text).reduce((line, { text: date }) => line.replace(date, ' | '), text);
  return authorsIn(/(?<!\p{L})(?:by|par|von)\s.+$/iu.exec(rest)?.[0] ?? '');
}

/** What is perhaps the author, before a date and a sign between them: `Jane Roe · 2 May 2013`. */
function nameBeforeDate(text: string): string | undefined {
  const [name = ''] = text.slice(0, text.indexOf(printedDates(text)[0]!.text)).split(/\s*[·•|–—]\s*/);
  return name !== text && isAuthorName(name) && isPersonName(name) ? name : undefined;
}

function describeHeadlines(headline: Piece, pieces: readonly Piece[], metadata: ClippingMetadata): void {
  metadata.headline = foundIn(headline, headline.text);
  mark(headline, 'headline', 'the headline');
  const [next, ...others] = pieces.slice(pieces.indexOf(headline) + 1);
  const below = [next, ...others.slice(0, 3).filter(({ role }) => role === 'subheadline')].find(
    (piece) => piece && isSubheadline(piece, headline) && !isSetAsIn(pieces.slice(pieces.indexOf(piece) + 1), piece),
  );
  if (!below) return;
  if (isAuthorName(below.text) && isPersonName(below.text) && /\p{Ll}/u.test(below.text)) {
    if (!metadata.byline.length) metadata.possible.push({ ...foundIn(below, below.text), field: 'byline' });
    mark(below, 'byline', 'perhaps the byline');
    return;
  }
  metadata.alternativeHeadline ??= foundIn(below, below.text);
  mark(below, 'subheadline', 'the headline below the headline');
}

/** Whether a block below the headline goes with it: it is set as a heading, or no sentence. */
function isSubheadline({ kind, text, leftOut, role, prominence, line }: Piece, headline: Piece): boolean {
  if (!isOpen(leftOut) || wordCount(text) > LONGEST_SUBHEADLINE) return false;
  if (role === 'subheadline') return true;
  const isSet = kind === 'heading' || (prominence ?? 0) > 0;
  const isText = line !== undefined || headline.page !== undefined;
  const isCapitals = !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
  const isOpenEnded = !endsSentence(text) && !/[…,:;]$/.test(text);
  return isSet || (isText && kind === 'paragraph' && (isCapitals || isOpenEnded) && !isBody(headline));
}

/** Whether a block is a few words and no sentence. */
const isAside = ({ kind, text, leftOut }: Piece): boolean =>
  leftOut === undefined && kind !== 'heading' && wordCount(text) <= LONGEST_HEADING && !endsSentence(text);

/** Whether a block within a text that is broken into lines is a heading: short, and no sentence. */
const isHeading = (piece: Piece): boolean => isShortLine(piece) && !isMark(piece);

const isShortLine = ({ kind, text, leftOut, line, page }: Piece): boolean =>
  leftOut === undefined &&
  kind === 'paragraph' &&
  (line ?? page) !== undefined &&
  wordCount(text) <= LONGEST_HEADING &&
  /^\p{Lu}/u.test(text) &&
  !/[.,;:!?…”"»)]$/u.test(text);

/** Whether the last paragraph ends with a sentence. */
function endsWhole(pieces: readonly Piece[]): boolean {
  const last = pieces.findLast(({ kind, leftOut }) => leftOut === undefined && kind === 'paragraph');
  return (
    !last || wordCount(last.text) <= LONGEST_HEADING || (endsSentence(last.text) && !/(?:…|\.\.\.)$/.test(last.text))
  );
}
