/**
 * Words that nobody types: the build adds them to what is indexed of a page, and the search page asks for them. No stem changes
 * them and none begins another, for all end with a q. Pagefind looks words up by their beginning.
 */
const TYPES = {
  /** The page speaks of a topic. */
  topic: 't',
  /** Something is claimed of the subject of the page that answers questions about a topic. */
  answer: 'a',
  /** The article makes such a claim. */
  report: 'r',
  /** A word of an office that a person has held. */
  role: 'o',
  /** What the page is about lies within a year, a month or a day, whose digits follow. */
  within: 'w',
  /** It lies partly within it, or may. */
  partly: 'p',
  /** It may lie within a day of this month, or a month of this year: no more is known. */
  vaguely: 'v',
} as const;

export type HiddenWordType = keyof typeof TYPES;

/** Digits as letters: Pagefind parts words where digits begin, and finds numbers by their beginning. */
const DIGITS = 'bcdfghjklm';

/** The hidden word of a type for a word or for the digits of a date. */
export const hiddenWord = (type: HiddenWordType, text: string): string =>
  `q${TYPES[type]}${text.replace(/\d/g, (digit) => DIGITS[Number(digit)]!)}q`;
