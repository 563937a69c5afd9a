import { stemmer } from 'stemmer';
import { wordsOf } from '../text.ts';
import { plainWord } from './arabic.ts';
import { contentWords } from './stop-words.ts';

/** A shorter word matches nothing but itself. */
const MIN_PREFIX = 3;

/** Whether a word of a text matches one of a query: it begins with it, or has the same stem. */
export function wordMatches(written: string, typed: string): boolean {
  const [word, asked] = [plainWord(written), plainWord(typed)];
  if (asked.length < MIN_PREFIX) return word === asked;
  return word.startsWith(asked) || stemmer(word) === stemmer(asked);
}

/** The words of a text, those with a hyphen both in parts and as one. */
const allWordsOf = (text: string): string[] => [
  ...new Set([...wordsOf(text), ...wordsOf(text.replace(/\p{Pd}/gu, ''))]),
];

/**
 * The words of a query that a text does not have. Pagefind returns results for such words too: it leaves a word out, or takes
 * the longest beginning that it knows, and does not say so.
 */
export function missingWords(query: string, text: string): string[] {
  const words = allWordsOf(text);
  return contentWords(query).filter((asked) => !words.some((word) => wordMatches(word, asked)));
}
