import { recordPath } from '../../kinds.ts';
import { plainWord } from '../arabic.ts';
import { kindOfValue } from '../kind-value.ts';
import { namesIn } from '../name-list.ts';
import { cleanQuery } from '../query.ts';
import type { Match } from '../resolver/match.ts';
import { contentWords } from '../stop-words.ts';
import { decode } from './excerpt.ts';
import { createPagefindLoader, type Fragment } from './load-pagefind.ts';
import type { Hit, ResultPage, SearchIndex } from './search-index.ts';
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

  async function search(words: string, state: SearchState): Promise<Hit[]> {
    const query = pagefindQuery(words);
    if (words && !query) return [];
    const options = { filters: filtersOf(state), sort: sortOf(state, query) };
    const { results } = await withPagefind((pagefind) => pagefind.search(query || null, options));
    return results.map((result) => ({ id: result.id, page: async () => resultPage(await result.data()) }));
  }

  return {
    warmUp: () => withPagefind(async () => {}),
    search,
    async pageOf(match) {
      const url = recordPath(base, match.kind, match.id);
      const hits = await search(match.name, NOTHING);
      for (const hit of hits.slice(0, FIRST_RESULTS)) if ((await hit.page()).url === url) return hit;
      return { id: url, page: async () => pageWithNameOnly(match, url) };
    },
    async isReachable() {
      const response = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-store' }).catch(() => undefined);
      return response?.ok ?? false;
    },
  };
}

/** A phrase in quotation marks, or the words that a page must have. */
function pagefindQuery(words: string): string {
  const query = cleanQuery(words);
  return query.startsWith('"') ? query : contentWords(words).map(plainWord).join(' ');
}

const filtersOf = (state: SearchState): Record<string, string> =>
  Object.fromEntries(FILTERS.filter((name) => state[name]).map((name) => [name, fieldValue(state, name)]));

/** Only articles and events have dates: sorted by them, other pages would come in the order of their ids. */
function sortOf({ kind, sort }: SearchState, query: string): object {
  const hasDates = kind === '' || kind === 'article' || kind === 'event';
  const order = sort || (query ? '' : 'newest');
  return (hasDates ? SORTS[order] : undefined) ?? {};
}

const pageWithNameOnly = ({ name, kind }: Match, url: string): ResultPage => ({
  ...{ url, title: name, lang: '', kind, names: [name], mentions: [] },
  ...{ date: '', publisher: '', description: '', excerpt: '', content: '', text: name },
});

function resultPage({ url, content: encoded, excerpt, meta, filters }: Fragment): ResultPage {
  const { title = url, lang = '', date = '', publisher = '', description = '', aliases = '', mentions = '' } = meta;
  const content = decode(encoded);
  return {
    ...{ url, title, lang, date, publisher, description, excerpt, content },
    kind: kindOfValue(filters['kind']?.[0] ?? ''),
    names: [...new Set([title, ...namesIn(aliases)])],
    mentions: namesIn(mentions),
    text: [title, description, publisher, date, aliases, mentions, content].join('\n'),
  };
}
