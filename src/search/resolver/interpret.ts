import { firstOfEachSubject, scoreOf, type Candidate } from './candidate.ts';
import { candidatesIn } from './candidates.ts';
import { createClassifier, type Classification } from './classify.ts';
import type { Query } from './query.ts';
import { rankPinned } from './rank.ts';
import type { TermIndex } from './lookup/term-index.ts';
import { NEARLY_EQUAL } from './thresholds.ts';

/** What a query may mean, best first. */
export interface Interpretation {
  /** What is certain, grouped by the words that it takes. */
  pinned: Candidate[][];
  /** What is probable. */
  suggested: Candidate[];
}

export function interpret(query: Query, index: TermIndex): Interpretation {
  const classes = Map.groupBy(candidatesIn(query, index), createClassifier(query, index));
  const bestOf = (classification: Classification) => bestReadings(classes.get(classification) ?? []);

  const ifOnly = bestOf('pinned-if-only');
  const isOnly = firstOfEachSubject(ifOnly).length === 1;
  const certain = [...bestOf('pinned'), ...(isOnly ? ifOnly : [])];
  const { groups, demoted } = rankPinned(certain, query.contentWords);
  const pins = groups.flat();
  const suggested = [...bestOf('suggested'), ...ifOnly, ...demoted]
    .filter(({ words, name }) => !pins.some((pin) => pin.name.subject === name.subject || pin.words.contains(words)))
    .sort((a, b) => scoreOf(b) - scoreOf(a) || b.name.subject.articles - a.name.subject.articles);
  return { pinned: groups, suggested: firstOfEachSubject(suggested) };
}

/** For each subject and the words that it takes the name that fits best. */
function bestReadings(candidates: readonly Candidate[]): Candidate[] {
  const worthOf = (candidate: Candidate) => scoreOf(candidate) + (candidate.name.isPrimary ? NEARLY_EQUAL : 0);
  const readings = Map.groupBy(candidates, ({ name, words }) => `${name.subject.kind} ${name.subject.id} ${words.key}`);
  return [...readings.values()].map((reading) =>
    reading.reduce((best, candidate) => (worthOf(candidate) > worthOf(best) ? candidate : best)),
  );
}
