import type { Candidate, PartMatch } from './candidate.ts';
import { withInitials } from './initials.ts';
import type { Query } from './query.ts';
import { lessCertain, type MatchType, type NameEntry } from './lookup/term.ts';
import { hasRival } from './rival.ts';
import { isFunctionWord } from './tokenize.ts';
import { WordSet } from './word-set.ts';

/**
 * Puts a name together from its words, in whatever order they are typed, with initials for the others. Function words alone make
 * no name.
 */
export function assemble(name: NameEntry, matches: readonly PartMatch[], query: Query): Candidate | undefined {
  const weightOf = ({ position }: PartMatch) => name.weights[position]!;
  const worthOf = (part: PartMatch) => part.match.quality * weightOf(part);

  const chosen: PartMatch[] = [];
  for (const part of matches.toSorted((a, b) => worthOf(b) - worthOf(a)))
    if (!chosen.some(({ position, words }) => position === part.position || words.overlaps(part.words)))
      chosen.push(part);

  if (chosen.every(({ position }) => isFunctionWord(name.words[position]!))) return undefined;
  const chosenWords = new WordSet(chosen.flatMap(({ words }) => words.positions));
  const chosenPositions = new Set(chosen.map(({ position }) => position));
  const found = withInitials(name, { words: chosenWords, positions: chosenPositions }, query.tokens);
  return {
    name,
    words: found.words,
    coverage: coverageOf(found.positions, name),
    matchType: chosen.map(({ match }) => match.matchType).reduce<MatchType>(lessCertain, 'exact'),
    quality: sum(chosen.map(worthOf)) / sum(chosen.map(weightOf)),
    isWhole: false,
    hasRival: hasRival(name, chosen, found, query),
  };
}

const coverageOf = (positions: ReadonlySet<number>, { words, weights }: NameEntry): number =>
  positions.size === words.length ? 1 : sum([...positions].map((position) => weights[position]!));

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
