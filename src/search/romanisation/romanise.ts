import { LETTERS } from './letters.ts';

/** Longer ones first: they come first in the tables, but not before those of another script. */
const SPELLINGS = new RegExp([...LETTERS.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');

/**
 * Writes a text in Latin letters, in small ones, if it is in Cyrillic, Greek, Armenian or Georgian ones, and in Arabic letters if it is
 * in Hebrew ones: `Юсуф` is `yusuf`. Other letters stay as they are.
 */
export const romanise = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // At the beginning of a word it is p.
    .replace(/(?<!\p{L})פ/gu, 'پ')
    .replace(SPELLINGS, (letters) => LETTERS.get(letters)!);
