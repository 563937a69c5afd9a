import { APOSTROPHE_CHARACTERS, WORD_CHARACTERS } from '../../text.ts';
import type { Run } from './excerpt.ts';

const MAX_PHRASES = 3;

/** A word that says more than `in` or `the`. */
const CONTENT_WORD = new RegExp(`[${WORD_CHARACTERS}]{4}`, 'u');

/** Up to two words that end a text, with only spaces between and after them. */
const LAST_WORDS = new RegExp(`(?:^|\\s)((?:[${WORD_CHARACTERS}’-]+\\s)?[${WORD_CHARACTERS}’-]+)\\s$`, 'u');
/** The rest of a word after an apostrophe: the ’s of `Bellmar’s`. */
const AFTER_APOSTROPHE = new RegExp(`^[${APOSTROPHE_CHARACTERS}][${WORD_CHARACTERS}]+`, 'u');

/**
 * The part of an address by which a browser scrolls to what matched, and highlights it (WICG Scroll To Text Fragment): up to
 * three of an excerpt’s marked phrases, each with the words before it in its sentence. Empty where nothing is marked.
 */
export function textFragment(runs: readonly Run[]): string {
  const phrases = markedPhrases(runs);
  const withContent = phrases.filter(({ text }) => CONTENT_WORD.test(text));
  const chosen = withContent.length ? withContent : phrases;
  const distinct = chosen
    .filter(({ text }, i) => chosen.findIndex((other) => other.text === text) === i)
    .slice(0, MAX_PHRASES);
  const directives = distinct.map(({ text, before }) => `text=${before && `${encode(before)}-,`}${encode(text)}`);
  return directives.length ? `#:~:${directives.join('&')}` : '';
}

/** Marked runs, to the end of their last word. Those with only a space between them are one phrase. */
function markedPhrases(runs: readonly Run[]): { text: string; before: string }[] {
  const phrases: { text: string; before: string }[] = [];
  runs.forEach((run, i) => {
    if (!run.marked) return;
    const text = run.text + (AFTER_APOSTROPHE.exec(runs[i + 1]?.text ?? '')?.[0] ?? '');
    const last = phrases.at(-1);
    if (last && i >= 2 && runs[i - 1]!.text === ' ' && runs[i - 2]!.marked) last.text += ` ${text}`;
    else phrases.push({ text, before: wordsBefore(runs[i - 1]?.text ?? '') });
  });
  return phrases;
}

const wordsBefore = (text: string): string => LAST_WORDS.exec(text)?.[1] ?? '';

/** A dash, a comma and an ampersand mean something between the parts of a directive. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
