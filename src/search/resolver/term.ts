import type { NamedSubject } from './table-format.ts';

/** How what was typed matches a name, from the most certain to the least. */
const MATCH_TYPES = ['exact', 'phonetic', 'prefix', 'fuzzy'] as const;
export type MatchType = (typeof MATCH_TYPES)[number];

export const lessCertain = (a: MatchType, b: MatchType): MatchType =>
  MATCH_TYPES.indexOf(a) > MATCH_TYPES.indexOf(b) ? a : b;

/** A name of a subject. */
export interface NameEntry {
  text: string;
  subject: NamedSubject;
  /** Whether it is the subject’s own name, or part of it. */
  isPrimary: boolean;
  words: string[];
  /** How much of the name each word is: together 1, a rare word more than a common one. */
  weights: number[];
}

/** What names are found by: a word of a name, or several written as one. */
export interface Term {
  text: string;
  sound: string;
  /** The consonants of its sound. */
  skeleton: string;
  isArabic: boolean;
  /** An acronym is not spoken as a word. */
  isAcronym: boolean;
  /** The names that it is the whole of. */
  names: NameEntry[];
  /** The names that it is a word of, with its position there. */
  parts: { name: NameEntry; position: number }[];
}

/** A term that some words of a query may mean. */
export interface TermMatch {
  term: Term;
  matchType: MatchType;
  /** 0 to 1. */
  quality: number;
}

/** Matches that keep each term once, with the best of its qualities. */
export class BestMatches {
  readonly #byTerm = new Map<Term, TermMatch>();

  add(match: TermMatch): void {
    const known = this.#byTerm.get(match.term);
    if (!known || match.quality > known.quality) this.#byTerm.set(match.term, match);
  }

  get size(): number {
    return this.#byTerm.size;
  }

  list(): TermMatch[] {
    return [...this.#byTerm.values()];
  }
}
