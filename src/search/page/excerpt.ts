import { wordMatches } from '../word-match.ts';
import { contentWords } from '../stop-words.ts';
import { APOSTROPHE_CHARACTERS, WORD_CHARACTERS, wordsOf } from '../../text.ts';

const WORDS_WITH_APOSTROPHES = new RegExp(`([${WORD_CHARACTERS}${APOSTROPHE_CHARACTERS}]+)`, 'u');

/** A run of a text; the marked ones are what was searched for. */
export interface Run {
  text: string;
  marked: boolean;
}

/** The text of Pagefind’s excerpts, in which `<` and `>` are `&lt;` and `&gt;`. Its marks, which are on other words too, go. */
export const excerptText = (excerpt: string): string => decode(excerpt.replace(/<\/?mark>/g, ''));

/** The same runs, none of them empty, and neighbours that are alike as one. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const { text, marked } of runs) {
    const last = all.at(-1);
    if (last?.marked === marked) last.text += text;
    else if (text) all.push({ text, marked });
  }
  return all;
}

/** Marks in a text names and the words of a query that ask for something, but for the short ones, such as `al`. */
export function markWords(text: string, query: string, names: readonly string[] = []): Run[] {
  const asked = contentWords(query).filter((word) => word.length > 2 || /\p{N}/u.test(word));
  const isAsked = (piece: string) => wordsOf(piece).some((word) => asked.some((each) => wordMatches(word, each)));
  const inWords = ({ text }: Run): Run[] =>
    text.split(WORDS_WITH_APOSTROPHES).map((piece) => ({ text: piece, marked: isAsked(piece) }));
  return joined(splitAtNames(text, names).flatMap((run) => (run.marked ? run : inWords(run))));
}

export const hasName = (text: string, names: readonly string[]): boolean => splitAtNames(text, names).length > 1;

/** How many words of an article stand on either side of a name. */
const WORDS_BEFORE = 10;
const WORDS_AFTER = 18;

/** The words around the first of these names that a text has; empty where it has none. */
export function passageWith(names: readonly string[], text: string): string {
  const [before, name, ...rest] = splitAtNames(text, names).map((run) => run.text);
  if (!name) return '';
  const [led, follows] = [before!.split(/(?<=\s)/u), rest.join('').split(/(?=\s)/u)];
  const start = (led.length > WORDS_BEFORE ? '… ' : '') + led.slice(-WORDS_BEFORE).join('');
  return start + name + follows.slice(0, WORDS_AFTER).join('') + (follows.length > WORDS_AFTER ? ' …' : '');
}

/** Parts a text at whole names, as they are written: an unmarked run, a name, an unmarked run, and so on. */
function splitAtNames(text: string, names: readonly string[]): Run[] {
  const literal = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&'))
    .join('|');
  if (!literal) return [{ text, marked: false }];
  const whole = new RegExp(`(?<![${WORD_CHARACTERS}])(${literal})(?![${WORD_CHARACTERS}])`, 'u');
  return text.split(whole).map((piece, i) => ({ text: piece, marked: i % 2 === 1 }));
}

/** Pagefind escapes nothing of a text but its tags. */
export const decode = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
