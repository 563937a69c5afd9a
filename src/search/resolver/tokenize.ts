import { APOSTROPHES } from '../query.ts';

/** A word of a name or a query. */
export interface Word {
  /** Lower case, without accents, apostrophes and vowel marks. */
  text: string;
  /** Where it stands in the text it is from. */
  start: number;
  end: number;
  /** Whether it is written in capitals throughout: `NASA`. */
  capitals: boolean;
}

/**
 * Letters with strokes and ligatures, which Unicode does not take apart, and forms of one Arabic letter, by the table of the Unicode
 * Standard, chapter 9.2, with what keyboards of Persian and Urdu give.
 */
const WHOLE = new Map(
  'łl øo ßss æae œoe đd ðd þth ħh ıi ŋng ɓb ɗd ɣgh ǝe əe ɛe ɔo ىي یي ېي ةه ۀه ہه کك ڪك ٱا ء'
    .split(' ')
    .map(([letter, ...plainly]) => [letter!, plainly.join('')] as const),
);

/** An abbreviation with full stops, or letters and digits with apostrophes and vowel marks between them. */
const WORD = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?:’s)?(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}’]*/gu;

/** What French puts before a vowel and what English puts after a name. */
const ELISION = /^[ld]’(?=(?:\p{L}\p{M}*){3})/iu;
const POSSESSIVE = /(?<=..)’s$/iu;

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]|\p{Lm}/gu, '')
    .replace(/[^a-z]/g, (letter) => WHOLE.get(letter) ?? letter)
    .replace(/^(?:[وفبك]?ال|لل)(?=.{3})/, '');

/** Takes a text apart. The article ال of an Arabic word, with what is written before it, and what is written together with a word without belonging to it, go. */
export const tokenize = (text: string): Word[] =>
  [...text.replace(APOSTROPHES, '’').matchAll(WORD)].flatMap(({ 0: raw, index }) => {
    const lead = ELISION.exec(raw)?.[0].length ?? 0;
    const written = raw.slice(lead).replace(POSSESSIVE, '');
    const word = {
      text: plain(written),
      start: index + lead,
      end: index + lead + written.length,
      capitals: written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase(),
    };
    return word.text ? [word] : [];
  });

/** The words of a text, each as a query and a name are compared. */
export const tokenTexts = (text: string): string[] => tokenize(text).map((word) => word.text);

export const isArabic = (text: string): boolean => /[\u0600-\u06ff]/.test(text);

const SMALL =
  /^(?:a|al|an|and|at|au|aux|by|d|dans|de|des|du|el|en|et|for|from|in|l|la|le|les|of|on|or|par|pour|sur|the|to|with)$/;

/** Whether a name is not told by this word: articles, prepositions and conjunctions of English and French. */
export const isSmall = (word: string): boolean => SMALL.test(word);

export const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word);
