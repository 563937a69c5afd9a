import { APOSTROPHE_CHARACTERS, WORD_CHARACTERS, wordsOf } from '../../text.ts';
import { contentWords } from '../stop-words.ts';
import { wordMatches } from '../word-match.ts';

const WORDS_WITH_APOSTROPHES = new RegExp(`([${WORD_CHARACTERS}${APOSTROPHE_CHARACTERS}]+)`, 'u');

/** A stretch of a text. The marked ones are what was searched for. */
export interface Run {
  text: string;
  marked: boolean;
}

/** The text of one of Pagefind’s excerpts, without its marks, which are on other words too. */
export const excerptText = (excerpt: string): string => decode(excerpt.replace(/<\/?mark>/g, ''));

/** The runs without empty ones, and with neighbours of one sort as one. */
function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const { text, marked } of runs) {
    const last = merged.at(-1);
    if (last?.marked === marked) last.text += text;
    else if (text) merged.push({ text, marked });
  }
  return merged;
}

/** Marks names in a text, and the content words of a query that are not as short as `al`. */
export function markWords(text: string, query: string, names: readonly string[] = []): Run[] {
  const asked = contentWords(query).filter((word) => word.length > 2 || /\p{N}/u.test(word));
  const isAsked = (piece: string) => wordsOf(piece).some((word) => asked.some((each) => wordMatches(word, each)));
  const inWords = ({ text }: Run): Run[] =>
    text.split(WORDS_WITH_APOSTROPHES).map((piece) => ({ text: piece, marked: isAsked(piece) }));
  return mergeRuns(splitAtNames(text, names).flatMap((run) => (run.marked ? run : inWords(run))));
}

export const hasName = (text: string, names: readonly string[]): boolean => splitAtNames(text, names).length > 1;

/** How many words of an article are shown on either side of a name. */
const WORDS_BEFORE = 10;
const WORDS_AFTER = 18;

/** The words around the first of these names that a text has; empty if it has none. */
export function passageWith(names: readonly string[], text: string): string {
  const [before, name, ...rest] = splitAtNames(text, names).map((run) => run.text);
  if (!name) return '';
  const wordsBefore = before!.split(/(?<=\s)/u);
  const wordsAfter = rest.join('').split(/(?=\s)/u);
  const start = (wordsBefore.length > WORDS_BEFORE ? '… ' : '') + wordsBefore.slice(-WORDS_BEFORE).join('');
  const end = wordsAfter.slice(0, WORDS_AFTER).join('') + (wordsAfter.length > WORDS_AFTER ? ' …' : '');
  return start + name + end;
}

/** Splits a text at whole names, as they are written: an unmarked run, a name, an unmarked run, and so on. */
function splitAtNames(text: string, names: readonly string[]): Run[] {
  const literal = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&'))
    .join('|');
  if (!literal) return [{ text, marked: false }];
  const whole = new RegExp(`(?<![${WORD_CHARACTERS}])(${literal})(?![${WORD_CHARACTERS}])`, 'u');
  return text.split(whole).map((piece, i) => ({ text: piece, marked: i % 2 === 1 }));
}

/** Pagefind escapes only the tags of a text. */
export const decode = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
