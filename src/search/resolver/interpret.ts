import { firstOfEachSubject, scoreOf, type Candidate } from './candidate.ts';
import { candidatesIn } from './candidates.ts';
import { createClassifier, type Classification } from './classify.ts';
import type { Query } from './query.ts';
import { rankPinned } from './rank.ts';
import type { TermIndex } from './lookup/term-index.ts';
import { CERTAIN_QUALITY, MOST_COVERAGE, NEARLY_EQUAL } from './thresholds.ts';

/** What a query may mean, best first. */
export interface Interpretation {
  /** What is certain, grouped by the words that it takes. */
  pinned: Candidate[][];
  /** What is probable, where nothing is certain. */
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
  const probable = [...bestOf('suggested'), ...ifOnly, ...demoted]
    .filter(({ words, name }) => !pins.some((pin) => pin.name.subject === name.subject || pin.words.contains(words)))
    .sort((a, b) => scoreOf(b) - scoreOf(a) || b.name.subject.articles - a.name.subject.articles);
  if (!pins.length) return { pinned: [], suggested: firstOfEachSubject(probable) };
  const longer = firstOfEachSubject(probable.filter((candidate) => isLonger(candidate, query)));
  return { pinned: [...groups, ...longer.map((candidate) => [candidate])], suggested: [] };
}

/** Whether a probable name has so many words of the query that it is shown after the certain names that have fewer. */
const isLonger = ({ words, matchType, quality, coverage }: Candidate, { contentWords }: Query): boolean =>
  words.intersection(contentWords).size > 1 &&
  matchType !== 'fuzzy' &&
  quality >= CERTAIN_QUALITY &&
  coverage > MOST_COVERAGE;

/** For each subject and the words that it takes the name that fits best. */
function bestReadings(candidates: readonly Candidate[]): Candidate[] {
  const worthOf = (candidate: Candidate) => scoreOf(candidate) + (candidate.name.isPrimary ? NEARLY_EQUAL : 0);
  const readings = Map.groupBy(candidates, ({ name, words }) => `${name.subject.kind} ${name.subject.id} ${words.key}`);
  return [...readings.values()].map((reading) =>
    reading.reduce((best, candidate) => (worthOf(candidate) > worthOf(best) ? candidate : best)),
  );
}
