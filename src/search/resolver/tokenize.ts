import { elisionLength, PLAIN_LETTERS, withCurlyApostrophes, WORD_CHARACTERS } from '../../text.ts';
import { FUNCTION_WORDS } from '../function-words.ts';

/** A word of a name or a query. */
export interface Token {
  /** Lower case, without accents, apostrophes and vowel marks. */
  text: string;
  /** Its position in the text. */
  start: number;
  end: number;
  isCapitalized: boolean;
  /** Whether all of it is in capitals: `NASA`. */
  isUpperCase: boolean;
}

/** `E.U.`, with its possessive. */
const ABBREVIATION = String.raw`(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?:’s)?(?![\p{L}\p{N}])`;
/** Letters and digits, with apostrophes and invisible signs between them. */
const WORD = String.raw`[\p{L}\p{N}][${WORD_CHARACTERS}\p{Cf}’]*`;
const TOKEN = new RegExp(`${ABBREVIATION}|${WORD}`, 'gu');

const POSSESSIVE = /(?<=..)’s$/iu;
/** The article ال, and the conjunctions and prepositions that are written as one word with it. */
const ARABIC_ARTICLE = /^(?:[وفبك]?ال|لل)(?=.{3})/;

/** For digits the letters that they look like and are typed for: `Ig0r`. */
const LETTERS_OF_DIGITS = 'oi_e_s___g';

/** What most words are: they are plain already. */
const PLAIN = /^[a-z]+$/i;
const PLAIN_TOKEN = /^[a-z]+$/;

const plainLetters = (word: string): string =>
  PLAIN.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]|\p{Lm}/gu, '')
        .replace(/(?<=[a-z])[01359](?=[a-z])/g, (digit) => LETTERS_OF_DIGITS[+digit]!)
        .replace(/[^a-z]/g, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
        .replace(ARABIC_ARTICLE, '');

/** How a word in other letters is written in those that are compared. */
export type Romanise = (word: string) => string;

/** The words of a text, without the articles and endings that are written as one word with them: l’, ’s, ال. */
export const tokenize = (text: string, romanise?: Romanise): Token[] =>
  [...withCurlyApostrophes(text).matchAll(TOKEN)].flatMap(({ 0: raw, index }) => {
    const elision = elisionLength(raw);
    const written = raw.slice(elision).replace(POSSESSIVE, '');
    const isCapitalized = written[0] !== written[0]!.toLowerCase();
    const token = {
      text: plainLetters(romanise?.(written) ?? written),
      start: index + elision,
      end: index + elision + written.length,
      isCapitalized,
      isUpperCase: written.length > 1 && isCapitalized && written === written.toUpperCase(),
    };
    return token.text ? [token] : [];
  });

export const textsOf = (tokens: readonly Token[]): string[] => tokens.map(({ text }) => text);

export const tokenTexts = (text: string): string[] => (PLAIN_TOKEN.test(text) ? [text] : textsOf(tokenize(text)));

export const isArabic = (text: string): boolean => /[\u0600-\u06ff]/.test(text);

/** Articles as parts of names, which a reader who searches for words may well ask for. */
const NAME_ARTICLE = /^(?:[ae]?l|d)$/;

/** Whether no name is recognised by this word alone: articles, prepositions and conjunctions. */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word) || NAME_ARTICLE.test(word);

export const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word);
