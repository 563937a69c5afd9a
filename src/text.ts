/** What a word, a letter and an apostrophe are, and how texts are compared. Nothing else in the project decides this. */

/** Letters, their marks and digits, as the inside of a character class in regular expressions with the flag `u`. */
export const WORD_CHARACTERS = String.raw`\p{L}\p{M}\p{N}`;

export const WORDS = new RegExp(`[${WORD_CHARACTERS}]+`, 'gu');
const NON_WORDS = new RegExp(`[^${WORD_CHARACTERS}]+`, 'gu');
const WORD_CHARACTER = new RegExp(`[${WORD_CHARACTERS}]`, 'u');

/** What is typed for an apostrophe, and the signs for Arabic letters in Latin script that look like one. */
export const APOSTROPHE_CHARACTERS = "'’‘‛`´′＇ʹʻʼʽʾʿ";
const APOSTROPHES = new RegExp(`[${APOSTROPHE_CHARACTERS}]`, 'gu');

/** What French writes before a vowel: the d’ of `d’Estervik`. */
const ELISION = String.raw`(?:[dl]|qu)’(?=(?:\p{L}\p{M}*){3})`;
const ELISIONS = new RegExp(String.raw`(?<![\p{L}\p{M}])${ELISION}`, 'giu');
const LEADING_ELISION = new RegExp(`^${ELISION}`, 'iu');

/** Whether a character belongs to a word. Of an empty string it is false. */
export const isWordCharacter = (character: string): boolean => WORD_CHARACTER.test(character);

/** The text with every apostrophe written ’. Its length stays the same. */
export const withCurlyApostrophes = (text: string): string => text.replace(APOSTROPHES, '’');

/** The text without apostrophes and without l’, d’ and qu’ before a word. */
export const withoutApostrophes = (text: string): string =>
  withCurlyApostrophes(text).replace(ELISIONS, '').replaceAll('’', '');

/** How many characters l’, d’ or qu’ take at the start of a word; 0 without one. The apostrophe must be ’. */
export const elisionLength = (word: string): number => LEADING_ELISION.exec(word)?.[0].length ?? 0;

/** Lower case, without accents, vowel marks and the lengthening stroke of Arabic script. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase();

/**
 * The words of a text with one space between them. Hyphens separate words; apostrophes do not (`Ba’hr-based` is `Bahr based`),
 * nor do the full stops of `J.R.R.` and the commas of `10,000`.
 */
export const cleanText = (text: string): string =>
  withoutApostrophes(text.normalize('NFC'))
    .replace(/\p{Cf}|\./gu, '')
    .replace(/(\p{N}),(?=\p{N})/gu, '$1')
    .replace(NON_WORDS, ' ')
    .trim();

/** The words of a text as searches compare them: clean and folded. */
export const wordsOf = (text: string): string[] => fold(cleanText(text)).match(WORDS) ?? [];

/** Apostrophes, spaces and hyphens of every kind become one; the length stays the same. Names that are then equal are one name. */
export const plain = (text: string): string =>
  text
    .replace(APOSTROPHES, "'")
    .replace(/\s/g, ' ')
    .replace(/[\u2010\u2011]/g, '-');
