import { isArabic, tokenTexts } from './resolver/tokenize.ts';

/**
 * A word as it is compared: an Arabic one without the article and what is written as one word with it, and with one form for each
 * letter; any other as it is. Pagefind takes المرأة and للمرأة for words of their own.
 */
export const plainWord = (word: string): string => (isArabic(word) ? (tokenTexts(word)[0] ?? word) : word);
