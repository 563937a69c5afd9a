import { isArabic, tokenTexts } from './resolver/tokenize.ts';

/**
 * The Arabic words of a text as readers may ask for them: without the article and what is written as one word with it, and with
 * one form for each letter. Pagefind takes المرأة and للمرأة for words of their own.
 */
export const plainArabicWords = (text: string): string[] =>
  isArabic(text) ? [...new Set(tokenTexts(text).filter(isArabic))] : [];

/** A word as it is compared: an Arabic one in its plain form, any other as it is. */
export const plainWord = (word: string): string => (isArabic(word) ? (tokenTexts(word)[0] ?? word) : word);
