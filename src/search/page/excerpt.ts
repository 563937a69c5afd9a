import { APOSTROPHE_CHARACTERS, WORD_CHARACTERS } from '../../text.ts';
import { contentWords } from '../stop-words.ts';
import { stemOf, tokenMatches, tokensOfWord } from '../word-match.ts';

const WORDS_WITH_APOSTROPHES = new RegExp(`([${WORD_CHARACTERS}${APOSTROPHE_CHARACTERS}]+)`, 'u');

/** A stretch of a text. The marked ones are what was searched for. */
export interface Run {
  text: string;
  marked: boolean;
}

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

/**
 * Marks names in a text, the content words of a query that are not as short as `al`, and the words that mean the same.
 * @param synonyms tokens of which every inflection is marked
 */
export function markWords(
  text: string,
  query: string,
  names: readonly string[] = [],
  synonyms: readonly string[] = [],
): Run[] {
  const asked = contentWords(query).filter((word) => word.length > 2 || /\p{N}/u.test(word));
  const stems = new Set(synonyms.map(stemOf));
  const isAsked = (piece: string) =>
    tokensOfWord(piece).some((token) => stems.has(stemOf(token)) || asked.some((word) => tokenMatches(token, word)));
  const inWords = ({ text }: Run): Run[] =>
    text.split(WORDS_WITH_APOSTROPHES).map((piece) => ({ text: piece, marked: isAsked(piece) }));
  return mergeRuns(splitAtNames(text, names).flatMap((run) => (run.marked ? run : inWords(run))));
}

/** How many words of a text are shown, and how many of them before the first that was asked for. */
const PASSAGE_WORDS = 30;
const WORDS_BEFORE = 9;

/**
 * The words around the place of a text that has the most of what was asked for, the first of several; empty where it has nothing.
 * @param sought the words by which each thing is recognised that was asked for, as tokens; those that begin so count only for the first of them
 */
export function bestPassage(text: string, sought: readonly (readonly string[])[]): string {
  const words = text.match(/\S+/gu) ?? [];
  const things = sought.map((tokens) => ({ first: tokens[0], stems: new Set(tokens.map(stemOf)) }));
  const found = words.flatMap((word, at) => thingsIn(word, things).map((thing) => ({ thing, at })));
  let best = { at: -1, things: 0 };
  found.forEach(({ at }, i) => {
    const window = new Set<number>();
    for (let j = i; j < found.length && found[j]!.at < at + PASSAGE_WORDS - WORDS_BEFORE; j++)
      window.add(found[j]!.thing);
    if (window.size > best.things) best = { at, things: window.size };
  });
  if (best.at < 0) return '';
  const start = Math.max(0, best.at - WORDS_BEFORE);
  const end = Math.min(words.length, start + PASSAGE_WORDS);
  return `${start > 0 ? '… ' : ''}${words.slice(start, end).join(' ')}${end < words.length ? ' …' : ''}`;
}

/** Which of the things that were asked for a word is, by their places in the list. */
function thingsIn(
  written: string,
  things: readonly { first: string | undefined; stems: ReadonlySet<string> }[],
): number[] {
  const tokens = tokensOfWord(written);
  return things.flatMap(({ first, stems }, thing) =>
    first && tokens.some((token) => tokenMatches(token, first) || stems.has(stemOf(token))) ? [thing] : [],
  );
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
