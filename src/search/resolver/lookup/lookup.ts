import { createFuzzyLookup } from './fuzzy-lookup.ts';
import { createPrefixLookup } from './prefix-lookup.ts';
import { createSoundLookup } from './sound-lookup.ts';
import { onceForEachObject } from '../../../once.ts';
import { createSpanReader, spansOf, type Span } from './span.ts';
import type { Term, TermMatch } from './term.ts';
import type { Token } from '../tokenize.ts';

/** Finds the terms that consecutive words, written as one, may mean. */
export interface Lookup {
  spanOf(tokens: readonly Token[]): Span;
  /** Many words, each as a span of its own. */
  spansOf(words: readonly string[]): Span[];
  /** Terms that are written like a span or sound like it. */
  soundMatches(span: Span): TermMatch[];
  /** Terms that begin with it. */
  prefixMatches(span: Span): TermMatch[];
  /** Terms that are a typing mistake or two away. */
  fuzzyMatches(span: Span): TermMatch[];
}

export function createLookup(terms: ReadonlyMap<string, Term>, synonyms: ReadonlyMap<string, string>): Lookup {
  return {
    spanOf: createSpanReader(synonyms),
    spansOf: (words) => spansOf(words, synonyms),
    soundMatches: createSoundLookup(terms, (word) => synonyms.has(word)),
    prefixMatches: createPrefixLookup([...terms.values()]),
    fuzzyMatches: onceForEachObject(createFuzzyLookup(terms)),
  };
}
