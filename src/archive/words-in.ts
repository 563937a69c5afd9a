import { WORD_CHARACTERS, WORDS } from '../text.ts';

/** Scripts without spaces between words: a name may begin and end at each of their letters. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}`;
/** Japanese writes foreign names in these letters, and what is beside a name in others. */
const KATAKANA = String.raw`\p{Script=Katakana}ー`;
const HAS_UNSPACED = new RegExp(`[${UNSPACED}${KATAKANA}]`, 'u');
const SMALLEST_WORDS = new RegExp(
  String.raw`[${UNSPACED}]\p{M}*|[${KATAKANA}]+|(?:(?![${UNSPACED}${KATAKANA}])[${WORD_CHARACTERS}])+`,
  'gu',
);

/** A word in a text. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** The words of a text; of a script without spaces each letter is one. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(HAS_UNSPACED.test(text) ? SMALLEST_WORDS : WORDS))
    words.push({ text: word, start: index, end: index + word.length });
  return words;
}
