import type { Hit, ResultPage } from './search-index.ts';

/** How many results are shown, and loaded, at a time. */
export const PAGE_SIZE = 10;

/** How many times more hits are loaded to get the total right, after some of the last were rejected. */
const MAX_EXTRA_LOADS = 1;

/** So many hits of a list tell that it has no results. */
const PROBED = 3;

/** What one search of the index gave. */
export interface HitList {
  hits: readonly Hit[];
  /** Whether a page has what was searched for: Pagefind ignores unknown words silently, so it finds others too. */
  accepts(page: ResultPage): boolean;
}

/** The pages of hits, loaded as far as they are wanted. */
export interface PageList {
  pages: ResultPage[];
  /** The pages that were loaded and are no results. */
  rejected: ResultPage[];
  /** Loads pages until there are so many. What fails to load is loaded again the next time. */
  first(count: number): Promise<ResultPage[]>;
  /** Drops the lists whose first hits are no results, so that the total is right: ranked, they have none. */
  probe(): Promise<void>;
  /** How many pages there are. Those that are not loaded yet are counted. */
  total(): number;
  /** Whether all pages are loaded. */
  isComplete(): boolean;
  /** Puts the pages that are loaded in another order. */
  reorder(order: (pages: readonly ResultPage[]) => ResultPage[]): void;
}

/**
 * Lists the pages of several searches, the best search first, each page once.
 * @param names articles that mention one of them come first among those that are loaded with them, and a list ends after one load
 * without a result, because it is ranked; left out if the results are sorted
 * @param excluded the ids of what is not to be listed
 */
export function createPageList(
  lists: readonly HitList[],
  names: readonly string[] | undefined,
  excluded: readonly string[] = [],
): PageList {
  const shown = new Set(excluded);
  const waiting = lists.map(({ hits, accepts }) => ({ hits: [...hits], accepts, hasResults: false }));
  const pages: ResultPage[] = [];
  const rejected: ResultPage[] = [];
  const mentionsName = ({ mentions }: ResultPage): boolean => names?.some((name) => mentions.includes(name)) ?? false;

  /** Loads the next hits of the first list. @returns whether all of them are results */
  async function loadNext(list: (typeof waiting)[number]): Promise<boolean> {
    const { hits, accepts } = list;
    const next = hits.filter(({ id }) => !shown.has(id)).slice(0, PAGE_SIZE);
    const loaded = await Promise.all(
      next.map(async (hit) => {
        const page = await hit.page();
        return { hit, page, isResult: accepts(page) };
      }),
    );
    hits.splice(0, next.length ? hits.indexOf(next.at(-1)!) + 1 : hits.length);
    const results = loaded.filter(({ isResult }) => isResult);
    for (const { hit } of results) shown.add(hit.id);
    const found = results.map(({ page }) => page);
    pages.push(...found.filter(mentionsName), ...found.filter((page) => !mentionsName(page)));
    rejected.push(...loaded.filter(({ isResult }) => !isResult).map(({ page }) => page));
    list.hasResults ||= results.length > 0;
    const isExhausted = !hits.length || (!results.length && names);
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

  async function probe(): Promise<void> {
    if (!names) return;
    for (const list of waiting.filter(({ hasResults }) => !hasResults)) {
      const hasOne = async (hits: readonly Hit[]) =>
        (await Promise.all(hits.map((hit) => hit.page()))).some((page) => list.accepts(page));
      const fresh = list.hits.filter(({ id }) => !shown.has(id)).slice(0, PROBED);
      list.hasResults = (await hasOne(fresh.slice(0, 1))) || (await hasOne(fresh.slice(1)));
      if (!list.hasResults) waiting.splice(waiting.indexOf(list), 1);
    }
  }

  const pending = () => new Set(waiting.flatMap(({ hits }) => hits.map(({ id }) => id)).filter((id) => !shown.has(id)));
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
    probe,
    total: () => pages.length + pending().size,
    isComplete: () => waiting.length === 0,
    reorder(order) {
      pages.splice(0, pages.length, ...order(pages));
    },
  };
}
