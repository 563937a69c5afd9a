import { MARK } from '../citation-syntax.ts';
import type { Link } from './link.ts';

/** A part of a page with an address of its own, and about how many lines it takes. */
export interface PagePart {
  id: string;
  text: string;
  lines: number;
  /** What a short list has, which contents name: then readers need not go there to see it. */
  entries?: Link[];
}

/** A line of contents, with lines of its own where the part is a short list. */
export interface ContentsLine extends Link {
  entries: Link[];
}

/** How many of the lines of a wide page fill about three screens of a phone: a longer page has contents. */
const FEW_SCREENS = 45;

/** How many characters of a text fill a line. */
const LINE = 66;

/** About how many lines a text takes, without its citations. */
export const linesOf = (text: string): number => Math.ceil(text.replace(new RegExp(MARK, 'g'), '').length / LINE);

/**
 * The contents of a page that is longer than a few screens; none of a shorter one.
 * @param before the lines of what comes before its first part
 */
export function contentsOf(parts: readonly PagePart[], before: number): ContentsLine[] {
  const lines = parts.reduce((sum, part) => sum + part.lines, before);
  if (parts.length < 2 || lines <= FEW_SCREENS) return [];
  return parts.map(({ id, text, entries = [] }) => ({ text, url: `#${id}`, entries }));
}
