import { canonicalQuery } from './canonical.ts';
import { firstOfEachSubject, scoreOf, type Candidate } from './candidate.ts';
import { interpret } from './interpret.ts';
import { matchesOf, type Match } from './match.ts';
import type { Query } from './query.ts';
import type { TermIndex } from './lookup/term-index.ts';
import { MAX_SUGGESTED, SUGGESTED_DISTANCE } from './thresholds.ts';

export interface Resolution {
  /** Certain: shown above the results as pages; best first. */
  pinned: Match[];
  /** Probable: offered as “Did you mean” where nothing is certain; best first. */
  suggested: Match[];
  /** The query with the subjects’ own names for the pinned ones; equal to the query where nothing changed. */
  canonical: string;
}

/** Makes the function that says which subjects a query means. It never throws, and takes a few milliseconds for 1,000 names. */
export function createResolver(index: TermIndex, read: (text: string) => Query): (query: string) => Resolution {
  return (text) => {
    const query = read(text);
    const { pinned, suggested } = interpret(query, index);
    const isNear = (candidate: Candidate): boolean => scoreOf(candidate) >= scoreOf(suggested[0]!) - SUGGESTED_DISTANCE;
    const probable = suggested.filter(isNear).slice(0, MAX_SUGGESTED);
    const heads = pinned.map(([head]) => head!);
    return {
      pinned: matchesOf(firstOfEachSubject(pinned.flat())),
      suggested: matchesOf(probable),
      canonical: canonicalQuery(text, query.tokens, heads),
    };
  };
}
