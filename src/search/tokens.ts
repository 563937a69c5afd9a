import { plain, unaccented, withCurlyApostrophes, wordsOf } from '../text.ts';
import { plainWord } from './arabic.ts';

/** French words that lose their vowel before another, beside those of every text: the `s’` of `s’est`. */
const OTHER_ELISIONS = /(?<![\p{L}\p{M}])[cjmst]’(?=\p{L}{2})/giu;
/** Capitals with a full stop each, with or without spaces: `K. K.`, `K.K.` */
const INITIALS = /(?<!\p{L})(?:\p{Lu}\.\s?){2,}/gu;
/** `R&D` */
const JOINED_BY_AND = /(?<!\p{L})(\p{L}{1,3})&(\p{L}{1,2})(?!\p{L})/gu;
/** `12 500`, `5,100` or `5.100`. */
const THOUSANDS = /(?<![\p{N}.,])\p{Nd}{1,3}(?:[\s.,’]\p{Nd}{3})+(?![\p{N}]|[.,]\p{N})/gu;

/**
 * The words of a text as searches compare them, of what is indexed and of what is typed alike: small letters without accents,
 * strokes and ligatures; parted at dashes and elisions; initials, `R&D` and figures with parted thousands as one word.
 */
export function searchTokens(text: string): string[] {
  const joined = withCurlyApostrophes(plain(text.normalize('NFC')))
    .replace(OTHER_ELISIONS, '')
    .replace(INITIALS, (initials) => `${initials.replace(/[.\s]/g, '')} `)
    .replace(JOINED_BY_AND, '$1$2')
    .replace(THOUSANDS, (figure) => figure.replace(/[^\p{Nd}]/gu, ''));
  return wordsOf(joined).flatMap((word) => (PLAIN.test(word) ? word : tokenOf(word) || []));
}

/** What most words are, and is its own token. */
const PLAIN = /^[a-z\d]+$/;

const tokenOf = (word: string): string => plainWord(wordsOf(unaccented(word))[0] ?? word);
