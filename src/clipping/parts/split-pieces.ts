import { wordCount } from '../clean-text.ts';
import type { Piece } from '../piece.ts';
import { squashed } from '../squashed.ts';
import { withoutContinuation } from './boilerplate.ts';
import { authorsIn, withoutTrailingByline } from './byline.ts';
import { printedDates, publishedAt } from './printed-date.ts';

/** So many blocks at the top may have a headline in them. */
const HEAD = 3;

/** What is printed in one line and is two things, as two: a headline with its byline, a date with a paragraph, a paragraph with “Read more”. */
export function splitPieces(pieces: readonly Piece[], address: string | undefined): Piece[] {
  const splitHead = (text: string): string[] =>
    withoutTrailingByline(text)
      .flatMap((part) => headlineAndRest(part, address))
      .flatMap(withoutLeadingDate);
  const splitLine = (text: string, isByline: boolean): string[] =>
    bylineAndDate(text, isByline).flatMap(withoutContinuation);
  return pieces.flatMap((piece, i) => {
    const texts = (i < HEAD ? splitHead(piece.text) : [piece.text]).flatMap((text) =>
      splitLine(text, piece.role === 'byline'),
    );
    const isParted = texts.length > 1 && !piece.text.includes(`${texts[0]!} `);
    const [first, ...rest] = texts.map((text): Piece => ({ ...piece, text }));
    return [{ ...first!, ...(isParted && { printed: beginningOf(piece.text, texts[0]!) }) }, ...rest];
  });
}

/** A text as far as some words after its first part. */
const beginningOf = (text: string, first: string): string => {
  const rest = text.slice(first.length).split(' ').slice(0, 6).join(' ');
  return first + rest;
};

/** So many words of an address are a headline, and no section. */
const LEAST_WORDS = 4;

/** A headline apart from what follows it in one line, where the words of the address end with it: `/ship-sinks-off-rock-captain-says-123`. */
function headlineAndRest(text: string, address: string | undefined): string[] {
  const slug =
    address &&
    URL.parse(address)
      ?.pathname.split('/')
      .findLast((part) => part.split('-').length > LEAST_WORDS);
  if (!slug) return [text];
  const words = squashed(slug.replace(/\.\w+$/, '').replace(/-\d+$/, ''));
  const end = [...text.matchAll(/\s+/g)].find(({ index }) => squashed(text.slice(0, index)) === words);
  return end ? [text.slice(0, end.index), text.slice(end.index).trim()] : [text];
}

/** A line with a byline and a date has so many words at most. */
const LONGEST_LINE = 20;

/** A byline apart from the date that follows it in one line: `By Jane Roe | Published on 3 May 2011`. */
function bylineAndDate(text: string, isMarked: boolean): string[] {
  const [date] = wordCount(text) > LONGEST_LINE ? [] : printedDates(text);
  const before = date && text.slice(0, text.indexOf(date.text));
  if (!before) return [text];
  const cut = publishedAt(before) ?? before.length;
  const byline = text.slice(0, cut).replace(/[\s|•·,–—-]+$/, '');
  return authorsIn(byline, isMarked).length ? [byline, text.slice(byline.length).trim()] : [text];
}

/** A paragraph that follows a date in one line is longer than this, in words. */
const SHORTEST_PARAGRAPH = 12;

/**
 * A date, with the section after it, apart from the paragraph that follows them in one line: `January 24, 2014 in NewsThe ship …`,
 * `24 January 2014 – The ship …`.
 */
function withoutLeadingDate(text: string): string[] {
  if (wordCount(text) < SHORTEST_PARAGRAPH) return [text];
  const [date] = printedDates(text.slice(0, 60));
  if (date?.date.length !== 10 || !text.startsWith(date.text)) return [text];
  const end = date.text.length;
  const [, section, dash] =
    /^( in (?:\p{L}[\p{L}&’'-]* ){0,3}?\p{L}*?\p{Ll})(?=\p{Lu}\p{Ll})|^(\s*[–—|:-]\s+)/u.exec(text.slice(end)) ?? [];
  const cut = end + (section ?? dash ?? '').length;
  return cut > end ? [text.slice(0, cut).trim(), text.slice(cut).trim()] : [text];
}
