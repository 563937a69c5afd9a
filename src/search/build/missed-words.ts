import { fold } from '../../text.ts';
import { searchTokens } from '../tokens.ts';

const NOT_A_WORD = /[^\p{L}\p{M}\p{N}_]+/gu;

/** What Pagefind makes of a text: it parts it at spaces, hyphens and underscores of ASCII alone, and drops every other sign. */
const indexedWords = (text: string): string[] =>
  text
    .split(/\s+/)
    .flatMap((chunk) => [chunk, ...chunk.split(/[-_]/)].map((part) => fold(part.replace(NOT_A_WORD, ''))));

/** The words of a text under which Pagefind does not find it: what follows a dash or an elision, other letters, parted thousands. */
export function missedWords(text: string): string[] {
  const indexed = new Set(indexedWords(text));
  return [...new Set(searchTokens(text))].filter((word) => !indexed.has(word));
}
