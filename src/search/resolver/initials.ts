import type { NameEntry } from './lookup/term.ts';
import { MIN_SHORT_FORM } from './thresholds.ts';
import type { Token } from './tokenize.ts';
import { WordSet } from './word-set.ts';

/** What a query has of a name. */
export interface Found {
  words: WordSet;
  /** Of the words of the name. */
  positions: ReadonlySet<number>;
}

/** Adds initials before or after the words that were found: “J. Doe”, “Doe JF”. */
export function withInitials(name: NameEntry, found: Found, tokens: readonly Token[]): Found {
  const fromLeft = tokens.map((_, i) => i);
  return [...fromLeft, ...fromLeft.toReversed()].reduce((sofar, i) => addInitials(name, sofar, i, tokens[i]!), found);
}

/** Reads a word beside those that were found as the initials of words of the name that follow each other. */
function addInitials(name: NameEntry, { words, positions }: Found, i: number, { text: initials }: Token): Found {
  const unchanged = { words, positions };
  const isBeside = words.has(i - 1) || words.has(i + 1);
  if (words.has(i) || !isBeside) return unchanged;
  const free = name.words.map((_, position) => position).filter((position) => !positions.has(position));
  const first = free.findIndex((position) => name.words[position]!.startsWith(initials[0]!));
  if (first < 0) return unchanged;
  const isShortForm =
    name.subject.kind === 'person' &&
    initials.length >= MIN_SHORT_FORM &&
    !positions.has(0) &&
    name.words[0]!.startsWith(initials);
  const run = isShortForm ? [0] : free.slice(first, first + initials.length);
  if (!isShortForm && run.map((position) => name.words[position]![0]).join('') !== initials) return unchanged;
  return { words: words.union(new WordSet([i])), positions: new Set([...positions, ...run]) };
}
