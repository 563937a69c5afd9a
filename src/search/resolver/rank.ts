import { firstOfEachSubject, isComplete, scoreOf, type Candidate } from './candidate.ts';
import { ALIKE_DISTANCE, MAX_ALIKE, NEARLY_EQUAL } from './thresholds.ts';
import type { WordSet } from './word-set.ts';

const KIND_ORDER = ['person', 'group', 'place', 'event'];

/**
 * Groups what is certain by the words it takes. Names within longer ones and less certain readings of the same words are left out.
 * Of several names in a query, that of an event comes first if it takes several words, a person before a group, and the rarer first.
 * @returns the groups, and what is only probable after all, because too many names begin so
 */
export function rankPinned(
  candidates: readonly Candidate[],
  contentWords: WordSet,
): { groups: Candidate[][]; demoted: Candidate[] } {
  const wordsOf = ({ words }: Candidate): WordSet =>
    words.overlaps(contentWords) ? words.intersection(contentWords) : words;
  const isWithin = (a: Candidate, b: Candidate): boolean =>
    wordsOf(a).size < wordsOf(b).size && wordsOf(b).contains(wordsOf(a));

  const complete = candidates.filter(isComplete);
  const kept = candidates.filter((candidate) => !complete.some((other) => isWithin(candidate, other)));
  const byScore = (a: Candidate, b: Candidate) =>
    scoreOf(b) - scoreOf(a) || b.words.size - a.words.size || b.name.subject.articles - a.name.subject.articles;
  const chosen = [...Map.groupBy(kept, (candidate) => wordsOf(candidate).key).values()].map((group) =>
    mostCertain(group.toSorted(byScore)),
  );

  const rankOf = ([head]: Candidate[]): number[] => {
    const { kind, articles } = head!.name.subject;
    const { size } = wordsOf(head!);
    const isForemost = kept.some((other) => isWithin(other, head!)) || (kind === 'event' && size > 1);
    return [isForemost ? -size : 1, KIND_ORDER.indexOf(kind), articles];
  };
  return {
    groups: chosen
      .map(({ pinned }) => pinned)
      .filter((group) => group.length)
      .sort((a, b) => compareInOrder(rankOf(a), rankOf(b))),
    demoted: chosen.flatMap(({ demoted }) => demoted),
  };
}

/** Of candidates for the same words, best first, those that are certain: of names that begin alike, a few at most. */
function mostCertain(candidates: readonly Candidate[]): { pinned: Candidate[]; demoted: Candidate[] } {
  const [best] = candidates;
  const alike = candidates.filter((candidate) => scoreOf(candidate) > scoreOf(best!) - ALIKE_DISTANCE);
  if (isComplete(best!)) return { pinned: alike.filter(isComplete), demoted: [] };
  if (firstOfEachSubject(alike).length <= MAX_ALIKE) return { pinned: alike, demoted: [] };
  const [first, ...rest] = alike;
  const isClear = first!.isWhole && (first!.name.isPrimary || scoreOf(first!) > scoreOf(rest[0]!) + NEARLY_EQUAL);
  return isClear ? { pinned: [first!], demoted: rest } : { pinned: [], demoted: alike };
}

function compareInOrder(a: readonly number[], b: readonly number[]): number {
  const differences = a.map((value, i) => value - b[i]!);
  return differences.find((difference) => difference !== 0) ?? 0;
}
