import { isArabicArticle } from './phonetics.ts';
import { unpackWords, type NameTable, type PackedWords } from './table-format.ts';
import { isFunctionWord, isNumber, tokenize, type Romanise, type Token } from './tokenize.ts';
import { WordSet } from './word-set.ts';

/** A query, read for the names that it may have. */
export interface Query {
  tokens: readonly Token[];
  /** The words that say what it is about: without question words, and without function words and numbers unless there are no others. */
  contentWords: WordSet;
  /** The words that everyday language has too. */
  ordinaryWords: WordSet;
  /** Those of them that only ask. */
  questionWords: WordSet;
  /** Words such as “president”, which a person’s name may follow. */
  titles: WordSet;
  /** Names that people commonly have before their family name, and that are no ordinary words. */
  givenNames: WordSet;
}

/** The rest of a longer query is not read. */
const MAX_CHARACTERS = 300;
const MAX_WORDS = 20;

/**
 * Makes the function that reads queries. An ordinary word in capitals is an acronym among small letters, and a question word where it
 * is all that is asked.
 * @param romanise for words in other letters
 */
export function createQueryReader(table: NameTable, romanise?: Romanise): (text: string) => Query {
  const isOrdinary = isOneOf(table.ordinaryWords);
  const isQuestion = isOneOf(table.questionWords);
  const isTitle = isOneOf(table.titles);
  const isGivenName = isOneOf(table.givenNames);

  return (text) => {
    const tokens = tokenize(text.slice(0, MAX_CHARACTERS), romanise).slice(0, MAX_WORDS);
    const isAllUpperCase = tokens.every((token) => token.isUpperCase || token.text.length === 1);
    const isWord = ({ isUpperCase }: Token): boolean => isAllUpperCase || !isUpperCase;
    const where = (holds: (token: Token) => boolean) =>
      new WordSet(tokens.flatMap((token, position) => (holds(token) ? [position] : [])));
    const questionWords = where(
      (token) => isQuestion(token) && isWord(token) && (tokens.length > 1 || !token.isUpperCase),
    );
    const contentWords = where(
      ({ text }) => !isNumber(text) && (!isFunctionWord(text) || isArabicArticle(text)),
    ).without(questionWords);
    return {
      tokens,
      contentWords: contentWords.size ? contentWords : WordSet.span(0, tokens.length).without(questionWords),
      ordinaryWords: where((token) => isOrdinary(token) && isWord(token)).union(questionWords),
      questionWords,
      titles: where(isTitle),
      givenNames: where((token) => isGivenName(token) && !isOrdinary(token)),
    };
  };
}

function isOneOf(words: PackedWords): (token: Token) => boolean {
  const known = new Set(unpackWords(words));
  return ({ text }) => known.has(text);
}
