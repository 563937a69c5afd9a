import { capitalised } from '../../format.ts';
import { recordPath } from '../../kinds.ts';
import { decode } from './excerpt.ts';
import { namesIn } from '../name-list.ts';
import { contentWords } from '../stop-words.ts';
import { cleanQuery } from '../query.ts';
import type { Match } from '../resolver/match.ts';
import { FILTERS, NOTHING, type SearchState } from './state.ts';

/** A page of the site that was found. */
export interface Page {
  url: string;
  title: string;
  /** `Article`, `Person`, `Group`, `Place` or `Event`. */
  kind: string;
  date: string;
  publisher: string;
  description: string;
  /** Its title and, where it is not an article, every other name. */
  names: string[];
  /** Every name of what an article is tagged with, of the events that it reports and of its publisher. */
  mentions: string[];
  /** The words around what matched, with `<mark>`; see `excerptText`. */
  excerpt: string;
  /** Its text, as its page has it. */
  content: string;
  /** All that was searched. */
  text: string;
}

/** A page that was found, of which nothing is loaded yet. */
export interface Hit {
  id: string;
  page(): Promise<Page>;
}

/** The search engine, loaded when it is first needed. Every call throws where its files cannot be had, and may be repeated. */
export interface Engine {
  warmUp(): Promise<void>;
  /** Searches for these words with the filters and the sort of a state; without words, for all that fits them. */
  search(words: string, state: SearchState): Promise<Hit[]>;
  /** The page that a name leads to, whatever narrows the search. */
  page(match: Match): Promise<Hit>;
  /** Whether the index can be reached now: without a connection, Pagefind finds nothing and does not say why. */
  reachable(): Promise<boolean>;
}

interface Pagefind {
  init(): Promise<void>;
  destroy(): Promise<void>;
  search(query: string | null, options: object): Promise<{ results: { id: string; data(): Promise<Fragment> }[] }>;
}

interface Fragment {
  url: string;
  content: string;
  excerpt: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, string[]>>;
}

/**
 * A search for a name gives its page first, then the articles that mention it, then the rest: `mentions` are the names of what
 * an article is tagged with and of the events that it reports. A long account is worth no less than a short page.
 */
const OPTIONS = {
  ranking: { metaWeights: { title: 5, aliases: 25, mentions: 40 }, pageLength: 0 },
  excerptEllipsis: '…',
};

/** A search for a name has its page among the first results. */
const LOOKED_AT = 10;

const SORTS: Readonly<Record<string, object>> = { newest: { newest: 'desc' }, oldest: { oldest: 'asc' } };

/**
 * @param folder the address of Pagefind’s folder, with a slash at its end
 * @param base the path the site lives under
 */
export function pagefindEngine(folder: string, base: string): Engine {
  let loading: Promise<Pagefind> | undefined;
  let failures = 0;

  /** A browser does not fetch a module again that it could not have once: after a failure it has another address. */
  async function load(): Promise<Pagefind> {
    const address = `${folder}pagefind.js${failures ? `?${failures}` : ''}`;
    const { createInstance } = (await import(/* @vite-ignore */ address)) as {
      createInstance: (options: object) => Pagefind;
    };
    const pagefind = createInstance({ ...OPTIONS, baseUrl: base });
    await pagefind.init();
    return pagefind;
  }

  async function use<T>(task: (pagefind: Pagefind) => Promise<T>): Promise<T> {
    const loaded = (loading ??= load());
    try {
      return await task(await loaded);
    } catch (error) {
      if (loaded === loading) loading = undefined;
      failures++;
      loaded.then((pagefind) => pagefind.destroy()).catch(() => {});
      throw error;
    }
  }

  const engine: Engine = {
    warmUp: () => use(async () => {}),
    search: (words, state) =>
      use(async (pagefind) => {
        const query = cleanQuery(words).startsWith('"') ? cleanQuery(words) : contentWords(words).join(' ');
        const filters = Object.fromEntries(FILTERS.flatMap((name) => (state[name] ? [[name, state[name]]] : [])));
        const sort = (hasDates(state) ? SORTS[state.sort || (query ? '' : 'newest')] : undefined) ?? {};
        if (words && !query) return [];
        const { results } = await pagefind.search(query || null, { filters, sort });
        return results.map((result) => ({ id: result.id, page: async () => pageOf(await result.data()) }));
      }),
    async page(match) {
      const url = recordPath(base, match.kind, match.id);
      const hits = await engine.search(match.name, NOTHING);
      for (const hit of hits.slice(0, LOOKED_AT)) if ((await hit.page()).url === url) return hit;
      return { id: url, page: async () => nameOnly(match, url) };
    },
    async reachable() {
      const response = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-store' }).catch(() => undefined);
      return response?.ok ?? false;
    },
  };
  return engine;
}

/** A page of which nothing is known but its name. */
const nameOnly = ({ name, kind }: Match, url: string): Page => ({
  ...{ url, title: name, kind: capitalised(kind), names: [name], mentions: [] },
  ...{ date: '', publisher: '', description: '', excerpt: '', content: '', text: name },
});

/** Articles and events have dates; sorted by them, other pages would come in the order of their ids, or its reverse. */
const hasDates = ({ kind }: SearchState): boolean => ['', 'Article', 'Event'].includes(kind);

function pageOf({ url, content: encoded, excerpt, meta, filters }: Fragment): Page {
  const kind = filters['kind']?.[0] ?? '';
  const { title = url, date = '', publisher = '', description = '', aliases = '', mentions = '' } = meta;
  const content = decode(encoded);
  const text = [title, description, publisher, date, aliases, mentions, content].join('\n');
  const names = [...new Set([title, ...namesIn(aliases)])];
  return { url, title, kind, date, publisher, description, names, mentions: namesIn(mentions), excerpt, content, text };
}
