import { recordPath } from '../../kinds.ts';
import { fieldValue, FILTERS } from '../page/state.ts';
import { orderOf, pageWithNameOnly, resultPage } from '../page/pagefind.ts';
import type { Fragment } from '../pagefind/pagefind-worker.ts';
import { askedOf } from '../query/ask.ts';
import type { ResultPage, SearchIndex } from '../results/search-index.ts';

/** So many pages are asked for at once: a server gives no more. */
const MOST_PAGES = 30;

/**
 * The index of the site at a server that answers as `handler.ts` does. The id of a page is its address from the root of the site.
 * @param server its address
 * @param base the path the site lives under
 */
export function createIndex(server: string, base: string): SearchIndex {
  async function ask<Answer>(parameters: string[][]): Promise<Answer> {
    const response = await fetch(`${server}?${new URLSearchParams(parameters).toString()}`);
    if (!response.ok) throw new Error(`${server}: ${response.status}`);
    return (await response.json()) as Answer;
  }

  const pageAt = createPageLoader(async (ids) => {
    const fragments = await ask<Fragment[]>(ids.map((id) => ['page', id]));
    return new Map(fragments.map((page) => [page.url, resultPage({ ...page, url: base + page.url.slice(1) })]));
  });

  return {
    warmUp: async () => {},
    async search(asked, state) {
      const words = asked && askedOf(asked);
      if (words === '') return [];
      const order = orderOf(state, asked);
      const ids = await ask<string[]>([
        ...(words === undefined ? [] : [['q', words]]),
        ...FILTERS.filter((name) => state[name]).map((name) => [name, fieldValue(state, name)]),
        ...(order ? [['order', order]] : []),
      ]);
      return ids.map((id) => ({ id, page: async () => (await pageAt(id)) ?? missing(server, id) }));
    },
    async pageOf(match) {
      const id = recordPath('/', match.kind, match.id);
      const page = (await pageAt(id)) ?? pageWithNameOnly(match, recordPath(base, match.kind, match.id));
      return { id, page: async () => page };
    },
  };
}

function missing(server: string, id: string): never {
  throw new Error(`${server} has found ${id} and does not have it.`);
}

type Pages = ReadonlyMap<string, ResultPage>;

/**
 * Makes a function that gives a page, or nothing if there is none. Those that are wanted at one moment are loaded together, and each
 * once; what fails is loaded again the next time.
 */
function createPageLoader(load: (ids: readonly string[]) => Promise<Pages>) {
  const loaded = new Map<string, Promise<Pages>>();
  let next: { ids: string[]; pages: Promise<Pages> } | undefined;

  function begin() {
    const ids: string[] = [];
    const pages = Promise.resolve().then(() => {
      if (next?.ids === ids) next = undefined;
      return load(ids);
    });
    pages.catch(() => ids.forEach((id) => loaded.delete(id)));
    return { ids, pages };
  }

  return async (id: string): Promise<ResultPage | undefined> => {
    if (!loaded.has(id)) {
      if (!next || next.ids.length === MOST_PAGES) next = begin();
      next.ids.push(id);
      loaded.set(id, next.pages);
    }
    return (await loaded.get(id)!).get(id);
  };
}
