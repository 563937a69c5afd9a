import type { Ask } from '../query/ask.ts';
import { broadTerms, type Term } from '../query/terms.ts';
import { isAbout } from './rank.ts';
import type { SearchContext } from './result.ts';
import type { SearchState } from '../page/state.ts';

/** A shorter query says nothing more without one of its words. */
const LEAST_WORDS = 3;
const LEAST_KEPT = 2;
/** So many hits are looked at to find whether a page has a word. */
const MAX_LOADED = 5;

/**
 * Asks for fewer words where no page has all: the commonest are dropped first. A word that no page has is never dropped, for what
 * was asked for is then not in the archive.
 */
export async function relaxed(
  content: readonly string[],
  { index, topics }: SearchContext,
  state: SearchState,
): Promise<{ asks: Ask[]; dropped: string[] } | undefined> {
  const terms = broadTerms(content, topics);
  if (terms.length < LEAST_WORDS) return undefined;
  const counted = await Promise.all(
    terms.map(async (term) => {
      const hits = await index.search({ terms: [term] }, state);
      const pages = await Promise.all(hits.slice(0, MAX_LOADED).map((hit) => hit.page()));
      return { term, pages: pages.some((page) => term.isIn(page)) ? hits.length : 0 };
    }),
  );
  if (counted.some(({ pages }) => pages === 0)) return undefined;
  const byCommonness = counted.toSorted((a, b) => b.pages - a.pages).map(({ term }) => term);
  for (const dropped of choicesOf(byCommonness)) {
    const ask = { terms: terms.filter((term) => !dropped.includes(term)) };
    const hits = await index.search(ask, state);
    const pages = await Promise.all(hits.slice(0, MAX_LOADED).map((hit) => hit.page()));
    if (pages.some((page) => ask.terms.every(({ isIn }) => isIn(page)) && isAbout(page, ask.terms)))
      return { asks: [ask], dropped: dropped.map(({ typed }) => typed) };
  }
  return undefined;
}

/** What may be dropped, the least first: one of the words but the rarest, then the two commonest, and so on. */
const choicesOf = (byCommonness: readonly Term[]): Term[][] => [
  ...byCommonness.slice(0, -1).map((term) => [term]),
  ...byCommonness.slice(1, 1 - LEAST_KEPT).map((_, i) => byCommonness.slice(0, i + 2)),
];
