import { hash } from 'node:crypto';
import { plain, withSingleSpaces } from '../../text.ts';

/** Scripts that put no spaces between words: each sign counts as one. */
const SIGNS = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
/** A full stop or a comma within a number is not punctuation: 3.5 is not 3–5. */
const WORD = String.raw`[[\p{L}\p{M}\p{N}]--${SIGNS}]+(?:(?<=\p{N})[.,]\p{N}+)*`;
/** What is read aloud: the signs of money, degrees and percentages, and a minus before a figure. */
const SIGN = String.raw`[\p{Sc}\p{So}+=<>×÷%‰&]|(?<=^|[\s\(])[\-–−](?=\p{N})`;
const WORDS = new RegExp(`${SIGNS}|${WORD}|${SIGN}`, 'gv');

/** What no reader sees, the sign that makes an emoji of a letter, and the stroke that lengthens Arabic words. */
const UNSEEN = /[\p{Cf}\uFE00-\uFE0F\u0640]/gu;

/** A word of a text, with the place where it is written. */
interface Word {
  word: string;
  from: number;
  to: number;
}

/**
 * The words of a passage by which it is known again. White space, punctuation, quotation marks, dashes and the forms of apostrophes
 * and letters make no difference; capitals do.
 */
const wordsIn = (text: string): Word[] =>
  [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({ word, from: index, to: index + word.length }));

/** A text without what nobody sees, in one line, its letters in one form. */
export const tidied = (text: string): string => withSingleSpaces(plain(text).replace(UNSEEN, '')).trim();

/** The words of a text. What has none, such as a row of dots, is a word itself. */
export function passageWords(text: string): string[] {
  const words = wordsIn(tidied(text)).map(({ word }) => word);
  return words.length ? words : [text.trim()];
}

/** The same for texts of the same words in the same order. */
export const fingerprintOf = (text: string): string => hash('sha256', passageWords(text).join(' ')).slice(0, 16);

/** How often each word is there. */
export type WordCounts = ReadonlyMap<string, number>;

export function countWords(text: string): WordCounts {
  const counts = new Map<string, number>();
  for (const word of passageWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The share of words that two texts have in common, from 0 to 1 (Dice). */
export function similarity(a: WordCounts, b: WordCounts): number {
  let [common, all] = [0, 0];
  for (const [word, count] of a) common += Math.min(count, b.get(word) ?? 0);
  for (const counts of [a, b]) for (const count of counts.values()) all += count;
  return (2 * common) / all;
}

/** How many words that have not changed are shown on each side of those that have. */
const CONTEXT = 4;

/** What differs between two texts, in their words: from the first word that is not the same to the last, with a few around them. */
export function changedWords(before: string, after: string): { before: string; after: string } {
  const texts = [before, after].map(tidied);
  const [old, now] = texts.map(wordsIn) as [Word[], Word[]];
  let [start, end] = [0, 0];
  const shortest = Math.min(old.length, now.length);
  while (start < shortest && old[start]!.word === now[start]!.word) start++;
  while (end < shortest - start && old.at(-1 - end)!.word === now.at(-1 - end)!.word) end++;
  const excerpt = (text: string, words: readonly Word[]): string => {
    const [first, last] = [words[start - CONTEXT], words[words.length - 1 - end + CONTEXT]];
    return `${first ? '… ' : ''}${text.slice(first?.from, last?.to)}${last ? ' …' : ''}`;
  };
  return { before: excerpt(texts[0]!, old), after: excerpt(texts[1]!, now) };
}
