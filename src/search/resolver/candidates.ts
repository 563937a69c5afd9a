import { assemble } from './assemble.ts';
import type { Candidate, PartMatch } from './candidate.ts';
import { ACRONYM, BEGINNING_COVERAGE, BEGINNING_SHARE } from './lookup/quality.ts';
import { isArabicArticle } from './phonetics.ts';
import type { Query } from './query.ts';
import type { NameEntry, TermMatch } from './lookup/term.ts';
import type { TermIndex } from './lookup/term-index.ts';
import { CLOSE_QUALITY, MAX_FUZZY_SPAN, MAX_SPAN } from './thresholds.ts';
import { WordSet } from './word-set.ts';

/** Every name that some of the words may mean. */
export function candidatesIn(query: Query, index: TermIndex): Candidate[] {
  const candidates: Candidate[] = [];
  const partMatches = new Map<NameEntry, PartMatch[]>();
  for (const words of spansOf(query.tokens.length)) {
    candidates.push(...acronymsIn(words, query, index));
    for (const match of matchesOf(words, query, index)) {
      candidates.push(...wholeNames(match, words, query));
      // Two words that are only similar to a word of a name are hardly ever meant for it: “blue eyes” is not “bleus”.
      if (words.size > 1 && match.quality < CLOSE_QUALITY && !isArabicArticle(query.tokens[words.last]!.text)) continue;
      for (const { name, position } of match.term.parts) {
        const known = partMatches.get(name);
        if (known) known.push({ position, words, match });
        else partMatches.set(name, [{ position, words, match }]);
      }
    }
  }
  return [...candidates, ...[...partMatches].flatMap(([name, matches]) => assemble(name, matches, query) ?? [])];
}

/** All runs of consecutive words. */
const spansOf = (words: number): WordSet[] =>
  Array.from({ length: words }, (_, from) =>
    Array.from({ length: Math.min(MAX_SPAN, words - from) }, (_, i) => WordSet.span(from, from + i + 1)),
  ).flat();

/** The names whose initials are what is written in capitals, or all that is asked. */
function acronymsIn(words: WordSet, { tokens }: Query, index: TermIndex): Candidate[] {
  const { text, isUpperCase } = tokens[words.first]!;
  if (words.size > 1 || !(isUpperCase || tokens.length === 1)) return [];
  return [...index.acronymMatches(text)].map((name) => ({
    name,
    words,
    coverage: 1,
    matchType: 'phonetic',
    quality: ACRONYM,
    isWhole: true,
  }));
}

function matchesOf(words: WordSet, { tokens, ordinaryWords, questionWords }: Query, index: TermIndex): TermMatch[] {
  const span = index.spanOf(tokens.slice(words.first, words.last + 1));
  if (words.overlaps(questionWords))
    return index.soundMatches(span).filter(({ matchType, term }) => matchType === 'exact' && !term.isAcronym);
  const isLast = words.last === tokens.length - 1;
  const isStrange = words.positions.some((i) => !index.has(tokens[i]!.text) && !ordinaryWords.has(i));
  return [
    ...index.soundMatches(span),
    ...(isLast ? index.prefixMatches(span) : []),
    ...(isStrange && words.size <= MAX_FUZZY_SPAN && words.positions.every((i) => tokens[i]!.text.length > 1)
      ? index.fuzzyMatches(span)
      : []),
  ];
}

function wholeNames({ term, matchType, quality }: TermMatch, words: WordSet, { tokens }: Query): Candidate[] {
  const typed = words.positions.reduce((sum, i) => sum + tokens[i]!.text.length, 0);
  const coverage = matchType === 'prefix' ? BEGINNING_COVERAGE + (BEGINNING_SHARE * typed) / term.text.length : 1;
  return term.names.map((name) => ({ name, words, coverage, matchType, quality, isWhole: true }));
}
