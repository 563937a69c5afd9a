import { MARK } from '../citation-syntax.ts';
import type { Link } from './link.ts';

/** A part of a page with an address of its own, and about how many lines it takes. */
export interface PagePart {
  id: string;
  text: string;
  lines: number;
}

/** Lines of the text that fill the screen of a laptop, and how many screens a reader overlooks without contents. */
const SCREEN = 26;
const FEW_SCREENS = 3;

/** How many characters of a text fill a line. */
const LINE = 66;

/** About how many lines a text takes, without its citations. */
export const linesOf = (text: string): number => Math.ceil(text.replace(new RegExp(MARK, 'g'), '').length / LINE);

/**
 * The contents of a page that is longer than about three screens; none of a shorter one.
 * @param before the lines of what comes before its first part
 */
export function contentsOf(parts: readonly PagePart[], before: number): Link[] {
  const lines = parts.reduce((sum, part) => sum + part.lines, before);
  if (parts.length < 2 || lines <= FEW_SCREENS * SCREEN) return [];
  return parts.map(({ id, text }) => ({ text, url: `#${id}` }));
}
