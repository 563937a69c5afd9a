import { stemmer } from 'stemmer';
import { contentWords } from './stop-words.ts';
import { searchTokens } from './tokens.ts';

/** A shorter word matches nothing but itself. */
const MIN_PREFIX = 3;

const stems = new Map<string, string>();

/** The part of a word that its inflections have in common; of one in another script than Latin, all of it. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = /^[a-z]+$/.test(word) ? stemmer(word) : word;
  stems.set(word, stem);
  return stem;
}

/** How all words of a stem begin: it may end in another letter than they go on with, as `carri` does for “carry”, and `possibl` for “possibility”. */
export const beginningOf = (stem: string): string => stem.replace(/(?:[ei]|(?<=b)l)$/, '');

const wordTokens = new Map<string, readonly string[]>();

/** The tokens of a single word of a text, as it is written. Texts are of few words that recur. */
export function tokensOfWord(word: string): readonly string[] {
  const known = wordTokens.get(word) ?? searchTokens(word);
  wordTokens.set(word, known);
  return known;
}

/** Whether a word of a text matches one of a query, both as tokens: it begins with it, or has the same stem. A number matches itself. */
export function tokenMatches(word: string, asked: string): boolean {
  if (word === asked) return true;
  if (asked.length < MIN_PREFIX || /^\p{N}/u.test(asked)) return false;
  return word.startsWith(asked) || stemOf(word) === stemOf(asked);
}

/** The words of a text, those with a hyphen both in parts and as one. */
export const allTokensOf = (text: string): string[] => [
  ...new Set([...searchTokens(text), ...searchTokens(text.replace(/\p{Pd}/gu, ''))]),
];

/**
 * The words of a query that a text does not have. Pagefind returns results for such words too: it leaves a word out, or takes
 * the longest beginning that it knows, and does not say so.
 */
export function missingWords(query: string, text: string): string[] {
  const words = allTokensOf(text);
  return contentWords(query).filter((asked) => !words.some((word) => tokenMatches(word, asked)));
}
