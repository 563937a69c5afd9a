import { fold } from '../../text.ts';
import type { TopicFinder } from '../query/topics.ts';
import { searchTokens } from '../tokens.ts';
import { beginningOf, stemOf } from '../word-match.ts';

/** A part of a text that reads the same in every place: a word with the signs around it, or several that may be one. */
export interface Piece {
  tokens: readonly string[];
  /** What Pagefind makes of it, and the tokens that it does not have among these. */
  indexed: readonly string[];
  missed: readonly string[];
  /** Whether a token of it has a topic, or may have one with what follows. */
  mayHaveTopic: boolean;
}

/** A text, as far as it has to be read. */
export interface ReadText {
  /** Of the text, one after the other, what is not a plain word, what may have a topic, and what comes after either. */
  pieces: readonly Piece[];
  /** The other words, each of which Pagefind indexes as it is. */
  plainWords(): readonly string[];
}

/** Reads texts for the index. Of news, most of a text are plain words, and most other words were read before. */
export interface TextReader {
  read(text: string): ReadText;
  /** As `topicsIn` of a `TopicFinder`. */
  topicsIn(text: ReadText): string[];
}

/** So many pieces are kept, none longer than this: nearly all that recur. */
const MOST_PIECES = 100_000;
const LONGEST_PIECE = 24;

/**
 * Finds what is to be read of a text: words that follow each other and are not plain, and the one after them.
 * @param stems of the words that may have a topic
 */
const notedWords = (stems: Iterable<string>): RegExp => {
  const latin = [...stems].filter((stem) => /^[a-z]+$/.test(stem));
  const topical = [...new Set(latin.map(beginningOf))].join('|');
  const plainWord = `["(“]*(?!${topical})(?:[a-z]{2,}[.,;:!?)"”]*|[a-z])(?!\\S)`;
  return new RegExp(`(?<!\\S)(?:(?!${plainWord})\\S+(?:\\s+|$))+\\S*`, 'gi');
};

/** The spaces between two words that cannot be one, as initials with a space after each and parted thousands are. */
const BETWEEN_PIECES = /(?<![\s\p{N}]|\p{Lu}\p{M}*\.)\s+|\s+(?![\s\p{Lu}\p{N}])/u;

const NOT_A_WORD = /[^\p{L}\p{M}\p{N}_]+/gu;

/** What Pagefind makes of a text: it parts it at spaces, hyphens and underscores of ASCII alone, and drops every other sign. */
export const indexedWords = (text: string): string[] =>
  text
    .split(/\s+/)
    .flatMap((chunk) => [chunk, ...chunk.split(/[-_]/)].map((part) => fold(part.replace(NOT_A_WORD, ''))));

export function createTextReader({ read, firstStems }: Pick<TopicFinder, 'read' | 'firstStems'>): TextReader {
  const noted = notedWords(firstStems);
  const known = new Map<string, Piece>();

  function pieceOf(text: string): Piece {
    const tokens = searchTokens(text);
    const indexed = indexedWords(text);
    const missed = tokens.filter((token) => !indexed.includes(token));
    return { tokens, indexed, missed, mayHaveTopic: tokens.some((token) => firstStems.has(stemOf(token))) };
  }

  function readPiece(text: string): Piece {
    const before = known.get(text);
    if (before) return before;
    const piece = pieceOf(text);
    if (text.length <= LONGEST_PIECE && known.size < MOST_PIECES) known.set(text, piece);
    return piece;
  }

  return {
    read: (text) => ({
      pieces: (text.match(noted) ?? []).flatMap((words) => words.split(BETWEEN_PIECES).map(readPiece)),
      plainWords: () =>
        text
          .replace(noted, ' ')
          .toLowerCase()
          .match(/[a-z]+/g) ?? [],
    }),
    topicsIn({ pieces }) {
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
