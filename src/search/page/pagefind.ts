import { recordPath } from '../../kinds.ts';
import { claimedIn } from '../claimed-property.ts';
import { kindOfValue } from '../kind-value.ts';
import { namesIn } from '../name-list.ts';
import { askedOf, type Ask } from '../query/plan.ts';
import { typedTerm } from '../query/terms.ts';
import type { Match } from '../resolver/match.ts';
import { contentWords } from '../stop-words.ts';
import { decode } from './excerpt.ts';
import { createPagefindLoader, type Fragment } from './load-pagefind.ts';
import type { Hit, ResultPage, SearchIndex } from '../results/search-index.ts';
import { fieldValue, FILTERS, NOTHING, type SearchState } from './state.ts';

/** A search for a name has its page among so many first results. */
const FIRST_RESULTS = 10;

const SORTS: Readonly<Record<string, object>> = { newest: { newest: 'desc' }, oldest: { oldest: 'asc' } };

/**
 * The index that Pagefind made of the site.
 * @param folder the address of Pagefind’s folder, with a slash at its end
 * @param base the path the site lives under
 */
export function createPagefindIndex(folder: string, base: string): SearchIndex {
  const withPagefind = createPagefindLoader(folder, base);

  async function search(ask: Ask | undefined, state: SearchState): Promise<Hit[]> {
    const query = ask && askedOf(ask);
    if (query === '') return [];
    const options = { filters: filtersOf(state), sort: sortOf(state, ask) };
    const { results } = await withPagefind((pagefind) => pagefind.search(query ?? null, options));
    return results.map((result) => ({ id: result.id, page: async () => resultPage(await result.data()) }));
  }

  return {
    warmUp: () => withPagefind(async () => {}),
    search,
    async pageOf(match) {
      const url = recordPath(base, match.kind, match.id);
      const hits = await search({ terms: contentWords(match.name).map(typedTerm) }, NOTHING);
      for (const hit of hits.slice(0, FIRST_RESULTS)) if ((await hit.page()).url === url) return hit;
      return { id: url, page: async () => pageWithNameOnly(match, url) };
    },
  };
}

const filtersOf = (state: SearchState): Record<string, string> =>
  Object.fromEntries(FILTERS.filter((name) => state[name]).map((name) => [name, fieldValue(state, name)]));

/** Only articles and events have dates: sorted by them, other pages would come in the order of their ids. */
function sortOf({ kind, sort }: SearchState, ask: Ask | undefined): object {
  const hasDates = kind === '' || kind === 'article' || kind === 'event';
  const order = sort || (ask ? (ask.byDate ? 'oldest' : '') : 'newest');
  return (hasDates ? SORTS[order] : undefined) ?? {};
}

const pageWithNameOnly = ({ name, kind }: Match, url: string): ResultPage => ({
  ...{ url, title: name, lang: '', kind, names: [name], mentions: [], roles: '', claimed: [] },
  ...{ date: '', publisher: '', description: '', content: '', text: name, hidden: new Set() },
});

function resultPage({ url, content: encoded, meta, filters }: Fragment): ResultPage {
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
