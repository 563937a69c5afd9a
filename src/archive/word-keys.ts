import { unaccented } from '../text.ts';

/** A word as names are looked up by it: without accents and capitals. */
export const keyOf = (word: string): string => unaccented(word).toLowerCase();

const NOT_ASCII = /[^\0-\x7f]/;
/** And, so, by, like, to, will; in Hebrew and, the, in, like, to, from, that. */
const ARABIC_PREFIXES = /^(?=\p{Script=Arabic})[وف]?[بكلس]?/u;
const HEBREW_PREFIXES = /^[והבכלמש]{1,3}/u;

/** The first words of names that a word may be: it as it is, and without what Arabic and Hebrew write as one word with it. */
export function keysOf(word: string): string[] {
  const key = keyOf(word);
  if (!NOT_ASCII.test(key)) return [key];
  const prefix = (ARABIC_PREFIXES.exec(key) ?? HEBREW_PREFIXES.exec(key))?.[0];
  if (prefix === undefined) return [key];
  const rests = Array.from({ length: prefix.length + 1 }, (_, i) => key.slice(i));
  return [...new Set([...rests, ...rests.flatMap(withOrWithoutArticle)])].filter(
    (rest) => rest === key || rest.length > 1,
  );
}

/** `اليمن` and `يمن` of `اليمن`, and of `ليمن`, which is what `لليمن` has after its preposition. */
function withOrWithoutArticle(rest: string, i: number): string[] {
  const [, article, noun] = /^(ال|ل)(.+)$/u.exec(rest) ?? [];
  if (!noun || (article === 'ل' && i === 0)) return [];
  return [noun, `ال${noun}`];
}

/** The code of a small letter of ASCII for that of a capital; digits stay. */
export const smallLetter = (code: number): number => code | 0x20;

/** Tells whether the word of a text from one place to another may be among others. */
export type MayBegin = (text: string, start: number, end: number) => boolean;

/**
 * Tells of a word, by its first two letters, that it surely is none of some words: most words of a text need not be looked up among
 * names. A word with another letter than those of ASCII among the two may be one.
 * @param letterOf in what form the codes of letters are compared
 */
export function createBeginnings(words: Iterable<string>, letterOf: (code: number) => number): MayBegin {
  const pairOf = (text: string, start: number, end: number): number => {
    const first = text.charCodeAt(start);
    const second = end > start + 1 ? text.charCodeAt(start + 1) : 0;
    return first < 0x80 && second < 0x80 ? letterOf(first) * 0x80 + letterOf(second) : OTHER_LETTERS;
  };
  // A bit for each pair: there is such a function for each article.
  const pairs = new Uint8Array(OTHER_LETTERS / 8 + 1);
  const add = (pair: number) => void (pairs[pair >> 3]! |= 1 << (pair & 7));
  add(OTHER_LETTERS);
  for (const word of words) add(pairOf(word, 0, word.length));
  return (text, start, end) => {
    const pair = pairOf(text, start, end);
    return (pairs[pair >> 3]! & (1 << (pair & 7))) !== 0;
  };
}

const OTHER_LETTERS = 0x80 * 0x80;
