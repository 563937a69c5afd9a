import { recordPath } from '../../kinds.ts';
import { claimedIn } from '../claimed-property.ts';
import { byDate, DATE_ORDER_FILE, UNDATED_ORDER_FILE } from '../date-order.ts';
import { kindOfValue } from '../kind-value.ts';
import { namesIn } from '../name-list.ts';
import { askedOf, type Ask } from '../query/ask.ts';
import type { Match } from '../resolver/match.ts';
import { contentWords } from '../stop-words.ts';
import { decode } from './excerpt.ts';
import { createPagefindLoader } from '../pagefind/load-pagefind.ts';
import { loadOnce } from './load-once.ts';
import type { FoundPage, Fragment } from '../pagefind/pagefind-worker.ts';
import { searchParts } from '../pagefind/search-parts.ts';
import type { Hit, ResultPage, SearchIndex } from '../results/search-index.ts';
import { fieldValue, FILTERS, NOTHING, type SearchState } from './state.ts';

/** A search for a name has its page among so many first results. */
const FIRST_RESULTS = 10;

/** So many pages are kept as they were read, with what is found out about them: each letter that is typed finds many of the last pages again. */
const KEPT_PAGES = 200;

/** By date. */
export type Order = 'newest' | 'oldest';

/**
 * The index that Pagefind made of the site.
 * @param folder the address of Pagefind’s folder, with a slash at its end
 * @param base the path the site lives under
 */
export function createIndex(folder: string, base: string): SearchIndex {
  const withIndex = createPagefindLoader(folder, base);
  /** The place of each page in an order that the build has written. */
  const placesIn = (file: string) =>
    loadOnce(async () => {
      const response = await fetch(folder + file, { cache: 'no-cache' });
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      const ids = (await response.json()) as string[];
      return new Map(ids.map((id, place) => [id, place]));
    });
  const datePlaces = placesIn(DATE_ORDER_FILE);
  const undatedPlaces = placesIn(UNDATED_ORDER_FILE);
  /** By their ids, the one that was wanted last at the end. */
  const pages = new Map<string, ResultPage>();

  async function read(found: FoundPage): Promise<ResultPage> {
    const page = pages.get(found.id) ?? resultPage(await found.data());
    pages.delete(found.id);
    pages.set(found.id, page);
    if (pages.size > KEPT_PAGES) pages.delete(pages.keys().next().value!);
    return page;
  }

  /** @param ask for words, or nothing for every page that fits the filters */
  async function hitsOf(words: string | null, ask: Ask | undefined, state: SearchState, order?: Order): Promise<Hit[]> {
    if (words === '') return [];
    const hasTerms = async (found: FoundPage) => {
      if (!ask) return true;
      const page = await read(found);
      return ask.terms.every(({ isIn }) => isIn(page));
    };
    const [found, places] = await Promise.all([
      withIndex(async (index) => {
        const results = await searchParts(index, words, filtersOf(state), hasTerms);
        return words === null && index.delta ? byDate(results, await undatedPlaces(), false) : results;
      }),
      order && datePlaces(),
    ]);
    const ordered = places ? byDate(found, places, order === 'newest') : found;
    return ordered.map((result) => ({ id: result.id, page: () => read(result) }));
  }

  return {
    warmUp: () => withIndex(async () => {}),
    search: (ask, state) => hitsOf(ask ? askedOf(ask) : null, ask, state, orderOf(state, ask)),
    async pageOf(match) {
      const url = recordPath(base, match.kind, match.id);
      const hits = await hitsOf(contentWords(match.name).join(' '), undefined, NOTHING);
      for (const hit of hits.slice(0, FIRST_RESULTS)) if ((await hit.page()).url === url) return hit;
      return { id: url, page: async () => pageWithNameOnly(match, url) };
    },
  };
}

const filtersOf = (state: SearchState): Record<string, string> =>
  Object.fromEntries(FILTERS.filter((name) => state[name]).map((name) => [name, fieldValue(state, name)]));

/** The order by date that is asked for. Only articles and events have dates. */
export function orderOf({ kind, sort }: SearchState, ask: Ask | undefined): Order | undefined {
  const hasDates = kind === '' || kind === 'article' || kind === 'event';
  const order = sort || (ask ? (ask.byDate ? 'oldest' : '') : 'newest');
  return hasDates && (order === 'newest' || order === 'oldest') ? order : undefined;
}

/** A page that is not in the index, or not found there. */
export const pageWithNameOnly = ({ name, kind }: Match, url: string): ResultPage => ({
  ...{ url, title: name, lang: '', kind, names: [name], mentions: [], roles: '', claimed: [] },
  ...{ date: '', publisher: '', description: '', content: '', text: name, hidden: new Set() },
});

/** A page as results show and rank it. */
export function resultPage({ url, content: encoded, meta, filters }: Fragment): ResultPage {
  const { title = url, lang = '', date = '', publisher = '', description = '', roles = '' } = meta;
  const { aliases = '', mentions = '', byline = '', beside = '', related = '', forms = '' } = meta;
  const content = decode(encoded);
  const searched = [
    title,
    description,
    publisher,
    date,
    aliases,
    mentions,
    byline,
    beside,
    related,
    roles,
    forms,
    content,
  ];
  return {
    ...{ url, title, lang, date, publisher, description, roles, content },
    kind: kindOfValue(filters['kind']?.[0] ?? ''),
    names: [...new Set([title, ...namesIn(aliases)])],
    mentions: namesIn(mentions),
    claimed: claimedIn(meta['claimed'] ?? ''),
    hidden: new Set([meta['topics'], meta['hidden']].flatMap((words) => words?.split(' ') ?? [])),
    text: searched.join('\n'),
  };
}
