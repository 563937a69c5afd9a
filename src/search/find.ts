import type { Engine, Page } from './engine.ts';
import { isName, isNear, missingWords } from './matching.ts';
import { wordsOf } from './query.ts';
import type { SearchState } from './state.ts';

/** How many results are shown at a time. */
export const PAGE_SIZE = 20;
const MOST_NEAR = 5;

export interface Found {
  total: number;
  /** The first results. */
  pages: Page[];
  /** The results from one position to before another. */
  more(from: number, to: number): Promise<Page[]>;
}

export interface Miss {
  /** Pages that the reader may have meant. */
  near: Page[];
  /** The words that none of them has, where they have others. */
  missing: string[];
}

/**
 * Searches the index. What Pagefind gives for words that it does not have is no result.
 * @param count how many results are wanted at once
 */
export async function find(engine: Engine, state: SearchState, count: number): Promise<Found | Miss> {
  const answer = await engine.search(state);
  const pages = await answer.pages(0, count);
  if (pages.some(({ text }) => missingWords(state.q, text).length === 0))
    return { total: answer.total, pages: state.sort ? pages : namedFirst(state.q, pages), more: answer.pages };
  if (!(await engine.reachable())) throw new Error('The index is out of reach.');
  const near = pages.filter(({ text }) => isNear(state.q, text)).slice(0, MOST_NEAR);
  const missing = missingWords(state.q, near.map(({ text }) => text).join('\n'));
  return { near, missing: missing.length < wordsOf(state.q).length ? missing : [] };
}

/** Puts the page whose name was asked for before those whose names contain it; Pagefind’s weights cannot tell them apart. */
function namedFirst(query: string, pages: Page[]): Page[] {
  const named = pages.filter(({ names }) => isName(query, names));
  return [...named, ...pages.filter((page) => !named.includes(page))];
}
