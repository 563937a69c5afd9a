import { inOneLine } from '../clean-text.ts';
import { ordinaryWords } from '../../search/build/dictionary.ts';
import type { Piece } from '../piece.ts';
import type { Line } from './columns.ts';

/** A line of a text that is broken into lines is at most so long, in characters. */
const LONGEST_BROKEN = 120;
/** A line that is shorter than this part of the width ends a paragraph. */
const FULL = 0.72;
/** So far in begins the first line of a paragraph, in characters; what is further in is centred. */
const INDENTED = { least: 1, most: 9 };

/** Puts the lines of a text together to paragraphs. An empty line ends one; so do a short line and one before an indented one. */
export function paragraphsIn(lines: readonly Line[]): Piece[] {
  const width = brokenWidth(lines);
  const words = wordsIn(lines);
  const pieces: { lines: Line[] }[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    if (line.text && before?.text && goesOn(before, line, width)) pieces.at(-1)!.lines.push(line);
    else if (line.text) pieces.push({ lines: [line] });
    before = line;
  }
  return pieces.map(({ lines: [first, ...others] }) => ({
    kind: 'paragraph',
    text: inOneLine(others.reduce((text, { text: next }) => joined(text, next, words), first!.text)),
    line: first!.line,
  }));
}

/** How wide a text is that is broken into lines; `undefined` where each line is a paragraph. */
function brokenWidth(lines: readonly Line[]): number | undefined {
  const lengths = lines.map(({ text }) => text.length).filter((length) => length > 0);
  const sorted = lengths.sort((a, b) => a - b);
  const [longest, usual] = [sorted.at(Math.floor(sorted.length * 0.95)), sorted.at(Math.floor(sorted.length * 0.8))];
  return longest !== undefined && longest <= LONGEST_BROKEN ? usual : undefined;
}

/** Whether a line goes on with the paragraph of the line before it. */
function goesOn(before: Line, line: Line, width: number | undefined): boolean {
  if (width === undefined) return false;
  const further = line.indent - before.indent;
  if (isHyphenated(before.text) && further < INDENTED.most) return true;
  if (further > INDENTED.least && further <= INDENTED.most) return false;
  if (/^\p{Ll}/u.test(line.text) && Math.abs(further) <= INDENTED.most) return true;
  return before.text.length >= FULL * width && further <= INDENTED.least;
}

const isHyphenated = (text: string): boolean => /\p{L}[-\u00ad¬]$/u.test(text);

/** The words that lines have, in small letters, with their hyphens. */
export const wordsIn = (lines: readonly { text: string }[]): Set<string> =>
  new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));

/**
 * Two lines in one. A hyphen at the end of the first goes, unless the text has the two parts with a hyphen elsewhere, or they are two
 * English words that make none together: `well-known`.
 * @param words the words of the text
 */
export function joined(text: string, next: string, words: ReadonlySet<string>): string {
  if (!isHyphenated(text) || !/^\p{Ll}/u.test(next)) return isHyphenated(text) ? text + next : `${text} ${next}`;
  const [first] = /\p{L}+$/u.exec(text.slice(0, -1)) ?? [''];
  const [second] = /^\p{L}+/u.exec(next) ?? [''];
  return isCompound(first, second, words) ? text + next : text.slice(0, -1) + next;
}

function isCompound(first: string, second: string, words: ReadonlySet<string>): boolean {
  const whole = (first + second).toLowerCase();
  if (words.has(`${first}-${second}`.toLowerCase())) return true;
  return !words.has(whole) && !ordinaryWords().has(whole) && ordinaryWords().has(first) && ordinaryWords().has(second);
}
