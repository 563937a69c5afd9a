/**
 * What a word, a letter and an apostrophe are, and how texts are compared. Nothing else in the project decides this. Expressions are
 * marked as pure and made of plain texts, so that scripts of pages come without those that they do not use: `String.raw` would keep them.
 */

/** Letters, their marks and digits, as the inside of a character class in regular expressions with the flag `u`. */
export const WORD_CHARACTERS = '\\p{L}\\p{M}\\p{N}';

export const WORDS = /* @__PURE__ */ new RegExp(`[${WORD_CHARACTERS}]+`, 'gu');
const NON_WORDS = /* @__PURE__ */ new RegExp(`[^${WORD_CHARACTERS}]+`, 'gu');
const WORD_CHARACTER = /* @__PURE__ */ new RegExp(`[${WORD_CHARACTERS}]`, 'u');

/** What is typed for an apostrophe, and the signs for Arabic letters in Latin script that look like one. */
export const APOSTROPHE_CHARACTERS = "'’‘‛`´′＇ʹʻʼʽʾʿ";
const APOSTROPHES = /* @__PURE__ */ new RegExp(`[${APOSTROPHE_CHARACTERS}]`, 'gu');

/** What French writes before a vowel: the d’ of `d’Estervik`. */
const ELISION = '(?:[dl]|qu)’(?=(?:\\p{L}\\p{M}*){3})';
const ELISIONS = /* @__PURE__ */ new RegExp(`(?<![\\p{L}\\p{M}])${ELISION}`, 'giu');
const LEADING_ELISION = /* @__PURE__ */ new RegExp(`^${ELISION}`, 'iu');

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
 * Letters that Unicode does not decompose, each followed by what is written for it: letters with strokes, ligatures, and the
 * forms of Arabic letters (Unicode Standard, chapter 9.2) with those of Persian and Urdu keyboards. The hamza is left out.
 */
export const PLAIN_LETTERS = new Map(
  'łl øo ßss æae œoe đd ðd þth ħh ıi ŋng ɓb ɗd ɣgh ǝe əe ɛe ɔo ىي يي ېي ةه ۀه ہه کك ڪك ٱا ء'
    .split(' ')
    .map(([letter, ...plain]) => [letter!, plain.join('')] as const),
);

/** The scripts in which people leave accents and vowel marks out. In others, such as Thai or Devanagari, marks are letters. */
const ACCENTED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u;
const NOT_ASCII = /[^\0-\x7f]/;

/** A word as people write it who leave its accents out: `Lodz` for `Łódź`. Capitals stay. */
export function unaccented(word: string): string {
  if (!NOT_ASCII.test(word) || !ACCENTED.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[^\0-\x7f]/g, (letter) => {
      const plain = PLAIN_LETTERS.get(letter.toLowerCase());
      if (plain === undefined) return letter;
      return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
    });
}

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

/** A text as names are compared, with the way back to the text as it is written. */
export interface PlainText {
  text: string;
  /** Where in the written text a place of the plain one is. */
  writtenAt(index: number): number;
}

const HYPHEN_CHARACTERS = '\u2010\u2011﹣－';
/** Ligatures, letters and digits of another width, letters of formulas, Arabic letters in a fixed form. */
const OTHER_LETTERS =
  'ªº\u0132-\u0149ſ\u01c4-\u01cc\u01f1-\u01f3ẚẛ\u2102-\u2149\ufb00-\ufdfc\ufe70-\ufefc０-９Ａ-Ｚａ-ｚ\uff66-\uffdc\u{1d400}-\u{1d7ff}\u{1ee00}-\u{1eebb}';
/** A space between two words is as it should be: most are, and need not be looked at. */
const OTHER_SPACES = '(?! \\S)\\s+';
const VARIANTS = /* @__PURE__ */ new RegExp(
  `${OTHER_SPACES}|[${APOSTROPHE_CHARACTERS}]|[${HYPHEN_CHARACTERS}]|[${OTHER_LETTERS}]|\\p{L}\\p{M}+`,
  'gu',
);

/** A sign that may be a variant. Most texts have none, which is seen sooner than where it is. */
const MAY_VARY = /* @__PURE__ */ new RegExp(
  '[^ -_a-~\\u00c0-\\u0131\\u014a-\\u017e\\u2012-\\u2017\\u201c-\\u201e\\u2026]|' + OTHER_SPACES,
);

const SPACES = /* @__PURE__ */ new RegExp(OTHER_SPACES, 'gu');

/** A text with one space for each run of spaces and line breaks. */
export const withSingleSpaces = (text: string): string => text.replace(SPACES, ' ');

/** Makes names alike that differ only in the form of their signs: spaces of any number, apostrophes, hyphens, ligatures, width. */
export function plainText(written: string): PlainText {
  if (!MAY_VARY.test(written)) return { text: written, writtenAt: (index) => index };
  /** Where the length has changed, and by how much the written text is longer from there on. */
  const changes: { from: number; shift: number }[] = [];
  let text = '';
  let end = 0;
  for (const { 0: variant, index } of written.matchAll(VARIANTS)) {
    text += written.slice(end, index) + plainSign(variant);
    end = index + variant.length;
    const shift = end - text.length;
    if (shift !== (changes.at(-1)?.shift ?? 0)) changes.push({ from: text.length, shift });
  }
  text += written.slice(end);
  return { text, writtenAt: (index) => index + (changes.findLast(({ from }) => from <= index)?.shift ?? 0) };
}

function plainSign(variant: string): string {
  if (/^\s/.test(variant)) return ' ';
  if (HYPHEN_CHARACTERS.includes(variant)) return '-';
  if (APOSTROPHE_CHARACTERS.includes(variant)) return "'";
  const plain = variant.normalize('NFKC');
  return /^[\p{L}\p{Nd}]/u.test(variant) && /^[\p{L}\p{M}\p{N}]+$/u.test(plain) ? plain : variant;
}

/** The same for names that differ only in the form of their signs, and so are one name. */
export const plain = (text: string): string => plainText(text).text;
