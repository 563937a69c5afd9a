import { areFound, joinPeriods, weightOf } from './join-periods.ts';
import type { FoundPage, IndexPart, IndexParts, TermWeight } from './pagefind-worker.ts';

/** Scores that differ by less are the same: Pagefind reckons with fewer digits. */
const PRECISION = 1e-4;

/** How many times more a word counts in whose form it is typed, accents and all. */
const TYPED_FORM = 1.8;

/**
 * Searches the parts of an index as if they were one.
 * @param query the words, or null for every page that fits the filters
 * @param hasWords whether a page has all that is asked for
 * @returns the pages, the best first; for null, those of the delta last
 */
export async function searchParts(
  { periods, delta, superseded }: IndexParts,
  query: string | null,
  filters: Readonly<Record<string, string>>,
  hasWords: (page: FoundPage) => Promise<boolean>,
): Promise<FoundPage[]> {
  const base = joinPeriods(periods, superseded, hasWords);
  const [{ results: ofBase }, inDelta] = await Promise.all([
    base.search(query, filters),
    delta?.search(query, filters),
  ]);
  const ofDelta = inDelta?.results ?? [];
  if (!delta || !ofDelta.length || query === null) return [...ofBase, ...ofDelta];
  const terms = await weighTerms(query.split(' '), inDelta!.query_term_idfs!, base, delta);
  if (terms.some(({ term, inBase }) => inBase && !hasWord(ofDelta[0]!, term))) return ofBase;
  const isInBase = terms.every(({ inBase, inDelta }) => inBase || !inDelta);
  const found = isInBase && (await areFound(ofBase, hasWords)) ? [...ofBase, ...ofDelta] : ofDelta;
  const scores = new Map(found.map((page) => [page, Math.round(scoreInBase(page, terms) / PRECISION)]));
  return found.sort((a, b) => scores.get(b)! - scores.get(a)!);
}

/** A word of a query. */
interface Term extends TermWeight {
  typed: string;
  /** What each part counts of it. */
  inBase: number;
  inDelta: number;
  /** What it weighs in the base, or in one that had the pages of the delta, if only these have it. */
  weight: number;
}

async function weighTerms(
  words: readonly string[],
  weights: readonly TermWeight[],
  base: IndexPart,
  delta: IndexPart,
): Promise<Term[]> {
  const counts = await Promise.all(words.map((word) => base.count(word)));
  return weights.map(({ term, idf }, i) => {
    const inBase = counts[i]!;
    const inDelta = Math.round((delta.size + 1) / Math.exp(idf) - 0.5);
    return { typed: words[i]!, term, idf, inBase, inDelta, weight: weightOf(inBase || inDelta, base.size) };
  });
}

/** Whether a page was found by a word itself, and not by a beginning of it. */
const hasWord = ({ scores = [], verbose_meta_scores = [] }: FoundPage, term: string): boolean =>
  [
    ...scores.map(({ search_term }) => search_term),
    ...verbose_meta_scores.flatMap(({ matched_terms }) => matched_terms),
  ].some((word) => word.startsWith(term));

/** The score that a page of either part has in the base: the sum that Pagefind makes, with the weights of the words there. */
function scoreInBase({ score, scores, verbose_meta_scores = [] }: FoundPage, terms: readonly Term[]): number {
  if (!scores) return score;
  const termOf = (word: string): Term =>
    terms.find(({ term }) => word.startsWith(term)) ?? terms.find(({ term }) => term.startsWith(word))!;
  const inText = scores.map(({ search_term: word, idf, pagefind_tf }) => {
    const { typed, weight } = termOf(word);
    const count = pagefind_tf * (word.startsWith(typed) || typed.startsWith(word) ? TYPED_FORM : 1);
    return { before: idf * count, now: weight * count };
  });
  const before = sum(inText.map(({ before }) => before));
  const metaBefore = sum(verbose_meta_scores.map(({ coverage_boost }) => coverage_boost));
  // Only the sum shows in which form a page has a word.
  const forms = before && (score - metaBefore) / before;
  const total = sum(terms.map(({ weight }) => weight));
  const meta = verbose_meta_scores.map(({ field_weight, matched_terms }) => {
    const matched = sum(matched_terms.map((word) => termOf(word).weight));
    return field_weight * matched * (matched / total) ** 2;
  });
  return sum(inText.map(({ now }) => now)) * forms + sum(meta);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
