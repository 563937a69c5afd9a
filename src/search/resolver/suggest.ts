import { firstOfEachSubject, type Candidate } from './candidate.ts';
import { interpret } from './interpret.ts';
import { matchesOf, type Match } from './match.ts';
import type { Query } from './query.ts';
import type { TermIndex } from './lookup/term-index.ts';
import { WordSet } from './word-set.ts';

/**
 * Makes the function that completes what is typed with names that are it, begin with it, contain it, sound like it or nearly are
 * it. Names that begin with it come before those in which a later word does, own names before aliases, and events last.
 */
export function createSuggester(
  index: TermIndex,
  read: (text: string) => Query,
): (typed: string, most: number) => Match[] {
  const rankOf = (candidate: Candidate) =>
    candidate.quality +
    (candidate.isWhole ? 2 : 0) +
    (candidate.name.isPrimary ? 1 : 0) -
    (candidate.name.subject.kind === 'event' ? 1 : 0);
  return (typed, most) => {
    const query = read(typed);
    const { pinned, suggested } = interpret(query, index);
    const completions = completionsOf(query, index).sort((a, b) => rankOf(b) - rankOf(a));
    return matchesOf(firstOfEachSubject([...pinned.flat(), ...completions, ...suggested]).slice(0, most));
  };
}

/** The names with a word that all that is typed may be, or begin. */
function completionsOf({ tokens }: Query, index: TermIndex): Candidate[] {
  const words = WordSet.span(0, tokens.length);
  const span = index.spanOf(tokens);
  return [...index.soundMatches(span), ...index.prefixMatches(span)].flatMap(({ term, matchType, quality }) => [
    ...term.names.map((name) => ({ name, words, coverage: 0.9, matchType, quality, isWhole: true })),
    ...term.parts.map(({ name }) => ({ name, words, coverage: 0.5, matchType, quality, isWhole: false })),
  ]);
}
