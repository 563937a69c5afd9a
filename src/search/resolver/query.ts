import { isArabicArticle } from './phonetics.ts';
import { isFunctionWord, isNumber, tokenize, type Token } from './tokenize.ts';
import { WordSet } from './word-set.ts';

/** A query, read for the names that it may have. */
export interface Query {
  tokens: readonly Token[];
  /** The words that say what it is about: without function words and numbers, unless there are no others. */
  contentWords: WordSet;
  /** The words that everyday language has too. */
  ordinaryWords: WordSet;
}

/** The rest of a longer query is not read. */
const MAX_CHARACTERS = 300;
const MAX_WORDS = 20;

/** @param ordinary words of everyday language; in capitals among small letters, they are acronyms */
export function readQuery(text: string, ordinary: ReadonlySet<string>): Query {
  const tokens = tokenize(text.slice(0, MAX_CHARACTERS)).slice(0, MAX_WORDS);
  const isAllUpperCase = tokens.every((token) => token.isUpperCase || token.text.length === 1);
  const where = (holds: (token: Token) => boolean) =>
    new WordSet(tokens.flatMap((token, position) => (holds(token) ? [position] : [])));
  const contentWords = where(({ text }) => !isNumber(text) && (!isFunctionWord(text) || isArabicArticle(text)));
  return {
    tokens,
    contentWords: contentWords.size ? contentWords : WordSet.span(0, tokens.length),
    ordinaryWords: where((token) => ordinary.has(token.text) && (isAllUpperCase || !token.isUpperCase)),
  };
}
