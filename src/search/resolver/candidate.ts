import { COVERAGE_SHARE } from './lookup/quality.ts';
import type { NamedSubject } from './table-format.ts';
import type { MatchType, NameEntry, TermMatch } from './lookup/term.ts';
import type { WordSet } from './word-set.ts';

/** A name that words of a query may mean. */
export interface Candidate {
  name: NameEntry;
  /** The words of the query that it takes. */
  words: WordSet;
  /** How much of the name they are: 1 for all of it. */
  coverage: number;
  /** The least certain way in which one of its words matched. */
  matchType: MatchType;
  /** How well its words match, 0 to 1. */
  quality: number;
  /** Whether the words are the whole name, or its beginning, in its order. */
  isWhole: boolean;
  /** Whether the query has another word where the name has one that was not typed. */
  hasRival?: boolean;
}

/** Words of a query that match one word of a name. */
export interface PartMatch {
  /** Of the word in the name. */
  position: number;
  words: WordSet;
  match: TermMatch;
}

/** How well a candidate fits, 0 to 1. */
export const scoreOf = ({ quality, coverage }: Pick<Candidate, 'quality' | 'coverage'>): number =>
  quality * (1 - COVERAGE_SHARE + COVERAGE_SHARE * coverage);

/** Whether all of a name was typed. */
export const isComplete = ({ coverage, matchType }: Pick<Candidate, 'coverage' | 'matchType'>): boolean =>
  coverage === 1 && matchType !== 'prefix';

/** The first candidate of each subject. */
export function firstOfEachSubject(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<NamedSubject>();
  return candidates.filter(({ name }) => {
    const isNew = !seen.has(name.subject);
    seen.add(name.subject);
    return isNew;
  });
}
