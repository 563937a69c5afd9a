import { missingWords } from '../word-match.ts';
import type { Hit, ResultPage } from './search-index.ts';

/** How many results are shown, and loaded, at a time. */
export const PAGE_SIZE = 10;

/** How many times more hits are loaded to get the total right, after some of the last were rejected. */
const MAX_EXTRA_LOADS = 1;

/** The pages of hits, loaded as far as they are wanted. */
export interface PageList {
  pages: ResultPage[];
  /** The pages that were loaded and do not have all words of a query. */
  rejected: ResultPage[];
  /** Loads pages until there are so many. What fails to load is loaded again the next time. */
  first(count: number): Promise<ResultPage[]>;
  /** How many pages there are. Those that are not loaded yet are counted. */
  total(): number;
}

/**
 * Lists the pages that have all words of one of the queries: Pagefind ignores unknown words silently, so it finds others too.
 * @param lists of hits, the best list first
 * @param names articles that mention one of them come first among those that are loaded with them, and a list ends after one load
 * without a result, because it is ranked; left out if the results are sorted
 */
export function createPageList(
  lists: readonly (readonly Hit[])[],
  queries: readonly string[],
  names?: readonly string[],
): PageList {
  const waiting = lists.map((list) => [...list]);
  const pages: ResultPage[] = [];
  const rejected: ResultPage[] = [];
  const isResult = ({ text }: ResultPage): boolean => queries.some((query) => !missingWords(query, text).length);
  const mentionsName = ({ mentions }: ResultPage): boolean => names?.some((name) => mentions.includes(name)) ?? false;

  /** Loads the next hits of the first list. @returns whether all of them are results */
  async function loadNext(list: Hit[]): Promise<boolean> {
    const loaded = await Promise.all(list.slice(0, PAGE_SIZE).map((hit) => hit.page()));
    list.splice(0, PAGE_SIZE);
    const results = loaded.filter(isResult);
    pages.push(...results.filter(mentionsName), ...results.filter((page) => !mentionsName(page)));
    rejected.push(...loaded.filter((page) => !isResult(page)));
    const isExhausted = !list.length || (!results.length && names);
    if (isExhausted) waiting.shift();
    return results.length === loaded.length;
  }

  async function load(count: number): Promise<void> {
    let loadsWithRejected = 0;
    while (waiting.length) {
      const isTotalUnsure = loadsWithRejected > 0 && loadsWithRejected <= MAX_EXTRA_LOADS;
      if (pages.length >= count && !isTotalUnsure) return;
      loadsWithRejected = (await loadNext(waiting[0]!)) ? 0 : loadsWithRejected + 1;
    }
  }

  let last: Promise<void> = Promise.resolve();
  return {
    pages,
    rejected,
    async first(count) {
      const next = last.then(() => load(count));
      last = next.catch(() => {});
      await next;
      return pages.slice(0, Math.max(0, count));
    },
    total: () => pages.length + waiting.reduce((sum, { length }) => sum + length, 0),
  };
}

/** The lists without hits that an earlier list has, and without these. */
export function withoutRepeats(lists: readonly (readonly Hit[])[], excluded: readonly string[]): Hit[][] {
  const seen = new Set(excluded);
  return lists.map((list) => {
    const fresh = list.filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    return fresh;
  });
}
