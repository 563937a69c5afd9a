import type { Found } from '../clipping.ts';
import { decodeText } from '../decode.ts';
import type { Piece } from '../piece.ts';
import { inReadingOrder, type Line } from './columns.ts';
import { mailHead, withoutQuoteMarks, withoutSignature } from './mail.ts';
import { paragraphsIn } from './paragraphs.ts';

/** A text file as it was read. */
export interface ReadFile {
  pieces: Piece[];
  /** What the file has in a row, to be found again in the draft or in what is left out of it. */
  source: string[];
  /** The headlines of more articles in it, where its elements tell. */
  others?: Found[];
}

/** The blocks of a text file: columns one after the other, broken lines joined, what an e-mail puts around a text apart from it. */
export function readTextFile(bytes: Uint8Array): ReadFile {
  const all = linesIn(decodeText(bytes));
  const head = mailHead(all);
  const body = withoutQuoteMarks(all.slice(head.length));
  const pages = pagesOf(body);
  const paragraphs = pages.flatMap((page) => paragraphsIn(inReadingOrder(page)));
  return {
    pieces: [...head, ...(head.length ? withoutSignature(paragraphs) : paragraphs)],
    source: [...head.map((piece) => piece.text), ...pages.flat().flatMap((line) => line.text.split(/\s{2,}/))],
  };
}

export const linesIn = (text: string): Line[] => text.split(/\r\n?|\n/).map((written, i) => lineOf(written, i + 1));

/** A tab is as wide as to the next eighth character. */
function lineOf(written: string, line: number): Line {
  let text = '';
  for (const character of written) text += character === '\t' ? ' '.repeat(8 - (text.length % 8)) : character;
  const trimmed = text.replace(/^\f/, '').trim();
  return {
    text: written.startsWith('\f') ? `\f${trimmed}` : trimmed,
    line,
    indent: text.length - text.trimStart().length,
  };
}

/** The lines of each page: a form feed begins a new one. */
function pagesOf(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = [[]];
  for (const line of lines) {
    if (line.text.startsWith('\f')) pages.push([]);
    pages.at(-1)!.push({ ...line, text: line.text.replace(/^\f/, '') });
  }
  return pages;
}
