import { fold } from '../../text.ts';
import type { TopicFinder } from '../query/topics.ts';
import { searchTokens } from '../tokens.ts';

/** A part of a text that reads the same in every place: a word with the signs around it, or several that may be one. */
export interface Piece {
  tokens: readonly string[];
  /** What Pagefind makes of it, and the tokens that it does not have among these. */
  indexed: readonly string[];
  missed: readonly string[];
  /** Whether a token of it has a topic, or may have one with what follows. */
  mayHaveTopic: boolean;
}

/** Reads texts for the index. Of news, most of a text are words that were read before. */
export interface TextReader {
  piecesOf(text: string): Piece[];
  /** As `topicsIn` of a `TopicFinder`. */
  topicsIn(pieces: readonly Piece[]): string[];
}

/** So many pieces are kept, none longer than this: nearly all that recur. */
const MOST_PIECES = 100_000;
const LONGEST_PIECE = 24;

/** How words end and begin that may be one with the next: initials with a space after each, and parted thousands. */
const OPEN_END = /[.\p{N}]$/u;
const CONTINUATION = /^[\p{Lu}\p{Lt}\p{N}]/u;

const NOT_A_WORD = /[^\p{L}\p{M}\p{N}_]+/gu;

/** What Pagefind makes of a text: it parts it at spaces, hyphens and underscores of ASCII alone, and drops every other sign. */
const indexedWords = (text: string): string[] =>
  text
    .split(/\s+/)
    .flatMap((chunk) => [chunk, ...chunk.split(/[-_]/)].map((part) => fold(part.replace(NOT_A_WORD, ''))));

export function createTextReader({ read, begins }: Pick<TopicFinder, 'read' | 'begins'>): TextReader {
  const known = new Map<string, Piece>();

  function pieceOf(text: string): Piece {
    const tokens = searchTokens(text);
    const indexed = indexedWords(text);
    const missed = tokens.filter((token) => !indexed.includes(token));
    return { tokens, indexed, missed, mayHaveTopic: tokens.some(begins) };
  }

  function readPiece(text: string): Piece {
    const before = known.get(text);
    if (before) return before;
    const piece = pieceOf(text);
    if (text.length <= LONGEST_PIECE && known.size < MOST_PIECES) known.set(text, piece);
    return piece;
  }

  return {
    piecesOf(text) {
      const pieces: Piece[] = [];
      const words = text.split(/\s+/);
      for (let i = 0; i < words.length; i++) {
        let piece = words[i]!;
        while (OPEN_END.test(piece) && CONTINUATION.test(words[i + 1] ?? '')) piece += ` ${words[++i]}`;
        pieces.push(readPiece(piece));
      }
      return pieces;
    },
    topicsIn(pieces) {
      // What lies between these words neither has a topic nor parts two that have one together.
      const words: string[] = [];
      let isOpen = false;
      for (const { tokens, mayHaveTopic } of pieces) {
        if (mayHaveTopic) words.push(...tokens);
        else if (isOpen) words.push(...tokens.slice(0, 1));
        isOpen = mayHaveTopic || (isOpen && !tokens.length);
      }
      return [...new Set(read(words).flatMap(({ topic }) => topic ?? []))];
    },
  };
}
