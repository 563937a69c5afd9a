import { extractTextItems, getDocumentProxy } from 'unpdf';
import { inOneLine, wordCount } from '../clean-text.ts';
import { printedDates } from '../parts/printed-date.ts';
import { squashed } from '../squashed.ts';
import { UnreadableError } from '../unreadable-error.ts';
import type { Piece } from '../piece.ts';
import { wordsIn, joined } from '../text/paragraphs.ts';
import type { ReadFile } from '../text/text-file.ts';
import { linesOf, type PdfLine } from './pdf-lines.ts';

/** The blocks of a PDF that has its text in it; none of one that is but a picture. */
export async function readPdf(bytes: Uint8Array): Promise<ReadFile> {
  const { items } = await textItems(bytes);
  const pages = items.map(linesOf);
  const size = median(pages.flat().flatMap((line) => line.text.split(' ').map(() => line.size)));
  const words = wordsIn(pages.flat());
  return {
    pieces: markedHeads(pages.flatMap((lines, i) => paragraphsOf(lines, i + 1, size, words))),
    source: items.flat().map(({ str }) => str),
  };
}

async function textItems(bytes: Uint8Array) {
  const found = await itemsOf(bytes).catch((error: unknown) => {
    throw new UnreadableError(
      `The PDF cannot be read: ${error instanceof Error ? error.message : String(error)} Open it in a program for PDFs and save it again.`,
    );
  });
  if (!found.items.flat().some(({ str }) => str.trim()))
    throw new UnreadableError(
      'The PDF has no text, only pictures of pages. Have a program for text recognition add it, such as ocrmypdf; or make an article with text: scan.',
    );
  return found;
}

/** The text of a PDF. What the library remarks on the way is for its developers. */
const itemsOf = async (bytes: Uint8Array) =>
  extractTextItems(await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }));

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Lines are set with so much from one to the next at most, in heights of a letter; paragraphs with more. */
const LEADING = 1.75;
/** The first line of a paragraph begins so much further in, in heights of a letter. */
const INDENT = 0.8;
/** A line that ends so far before the edge of its column ends a paragraph. */
const SHORT = 0.8;
/** Two lines of one paragraph differ by less than this in size, in points. */
const OTHER_SIZE = 0.5;

function paragraphsOf(lines: readonly PdfLine[], page: number, size: number, words: ReadonlySet<string>): Piece[] {
  const paragraphs: PdfLine[][] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before && goesOn(before, line, paragraphs.at(-1)!)) paragraphs.at(-1)!.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map(([first, ...others]): Piece => ({
    kind: 'paragraph',
    text: inOneLine(others.reduce((text, line) => joined(text, line.text, words), first!.text)),
    page,
    prominence: Math.max(0, Math.round(2 * (first!.size / size - 1) * 2)),
  }));
}

function goesOn(before: PdfLine, line: PdfLine, [first]: readonly PdfLine[]): boolean {
  if (Math.abs(line.size - before.size) > OTHER_SIZE) return false;
  if (/\p{L}-$/u.test(before.text)) return true;
  const { column } = before;
  const isFull = before.end - column.x >= SHORT * (column.end - column.x) || /^\p{Ll}/u.test(line.text);
  const isNextColumn = line.y >= before.y;
  const isIndented = line.x - line.column.x > INDENT * line.size && Math.abs(before.x - column.x) < 1;
  if (isNextColumn) return isFull && !isIndented;
  const isHanging = first === before && line.x - before.x > INDENT * line.size;
  return isFull && !isIndented && !isHanging && before.y - line.y <= LEADING * line.size;
}

/** What is printed on each page has so many words at most. */
const LONGEST_HEAD = 15;

/** Marks numbers of pages, and what is printed on several pages, but not the first head with a date: it says of the clipping when it appeared. */
export function markedHeads(pieces: readonly Piece[]): Piece[] {
  const keyOf = ({ text }: Piece) => squashed(text.replace(/\d+/g, ''));
  const alike = Map.groupBy(pieces, keyOf);
  return pieces.map((piece): Piece => {
    if (/^[\p{P}\s]*\d{1,4}[\p{P}\s]*$/u.test(piece.text))
      return { ...piece, kind: 'page', leftOut: 'the number of the page' };
    const same = alike.get(keyOf(piece))!;
    const isHead = same.some(({ page }) => page !== piece.page) && wordCount(piece.text) <= LONGEST_HEAD;
    const saysDate = piece === same[0] && printedDates(piece.text).length > 0;
    return isHead && !saysDate ? { ...piece, kind: 'boilerplate', leftOut: 'printed on each page' } : piece;
  });
}
