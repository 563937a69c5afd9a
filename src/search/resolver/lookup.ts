import { createFuzzyLookup } from './fuzzy-lookup.ts';
import { createPrefixLookup } from './prefix-lookup.ts';
import { createSoundLookup } from './sound-lookup.ts';
import { cached, createSpanReader } from './span.ts';
import type { Term, TermMatch } from './term.ts';
import type { Token } from './tokenize.ts';

/** Finds the terms that consecutive words, written as one, may mean. */
export interface Lookup {
  /** Terms that are written like them or sound like them. */
  soundMatches(tokens: readonly Token[]): TermMatch[];
  /** Terms that begin with them. */
  prefixMatches(tokens: readonly Token[]): TermMatch[];
  /** Terms that are a typing mistake or two away. */
  fuzzyMatches(tokens: readonly Token[]): TermMatch[];
}

export function createLookup(terms: ReadonlyMap<string, Term>, synonyms: ReadonlyMap<string, string>): Lookup {
  const spanOf = createSpanReader(synonyms);
  const bySound = createSoundLookup(terms, (word) => synonyms.has(word));
  const byPrefix = createPrefixLookup([...terms.values()]);
  const byTypingMistake = createFuzzyLookup(terms);
  return {
    soundMatches: (tokens) => bySound(spanOf(tokens)),
    prefixMatches: (tokens) => byPrefix(spanOf(tokens)),
    fuzzyMatches: cached((tokens) => byTypingMistake(spanOf(tokens))),
  };
}
