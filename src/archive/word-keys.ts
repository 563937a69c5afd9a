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
