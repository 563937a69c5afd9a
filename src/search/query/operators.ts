import { searchTokens } from '../tokens.ts';

/** What a query asks beside its words. */
export interface Operators {
  /** The query without them; the words of a phrase stay. */
  text: string;
  /** What a page must have word for word: the words of each phrase in quotation marks. */
  phrases: string[][];
  /** What a page must not have: `-word`. */
  excluded: string[];
  /** Whether there is an `OR` between words, which the search does not understand. */
  hasOr: boolean;
}

const PHRASE = /["“„«”]([^"“”„«»]+)["”“»]/gu;
const EXCLUDED = /(?<=^|\s)[-−–](\p{L}[^\s"“”«»]*)/gu;
const OR = /(?<=\S\s+)(?:OR|\|\|?)(?=\s+\S)/gu;

export function readOperators(query: string): Operators {
  const text = query.replace(EXCLUDED, '').replace(OR, '');
  const phrases = [...text.matchAll(PHRASE)].map(([, words]) => searchTokens(words!));
  return {
    text,
    phrases: phrases.filter((words) => words.length > 1),
    excluded: [...query.matchAll(EXCLUDED)].flatMap(([, word]) => searchTokens(word!)),
    hasOr: query.search(OR) >= 0,
  };
}

/** Whether words follow one another in a text. */
export const hasPhrase = (tokens: readonly string[], phrase: readonly string[]): boolean =>
  tokens.some((_, start) => phrase.every((word, i) => tokens[start + i] === word));
