import type { Engine, Hit, Page } from './engine.ts';
import { missingWords } from './matching.ts';
import type { Names } from './names.ts';
import { wordsOf } from './query.ts';
import type { Match } from './resolver/resolve.ts';
import type { SearchState } from './state.ts';

/** How many results are shown at a time. */
export const PAGE_SIZE = 10;
const MOST_NEAR = 5;

/** How many results show whether the index has the words: either all of them have what was asked for, or none. */
const LOOKED_AT = 3;

/** A page that a name led to. */
export interface NamedPage extends Page {
  match?: Match;
}

export interface Found {
  total: number;
  /** The first results: the pages whose names were asked for, then what the index has. */
  pages: NamedPage[];
  /** The results from one position to before another. */
  more(from: number, to: number): Promise<NamedPage[]>;
  /** What was searched for where the index does not have the words as typed; otherwise empty. */
  instead: string;
  /** Every name of the pages whose names were asked for. */
  names: string[];
  /** Whom or what the reader may have meant. */
  suggested: Match[];
}

export interface Miss {
  suggested: Match[];
  /** The names that are nearest to what was typed. */
  near: Match[];
  /** The words that the pages with the others do not have. */
  missing: string[];
}

/**
 * Finds the pages that a query names, then searches the index: for the words as typed, where it does not have them for the
 * names that they mean, and else for these names alone. What Pagefind gives for words that it does not have is no result.
 * @param count how many results are wanted at once
 */
export async function find(engine: Engine, names: Names, state: SearchState, count: number): Promise<Found | Miss> {
  const { pinned, suggested, canonical } = names.resolve(state.q);
  const named = await Promise.all(
    pinned.map(async (match) => ({ match, hit: await engine.page(match), shown: isAmong(match, state) })),
  );
  const words = [state.q, canonical, pinned.map(({ name }) => name).join(' ')];
  const { hits, searched, seen } = await firstInIndex(engine, state, words);
  const shown = named.filter(({ shown }) => shown);
  if (!hits.length && !(await engine.reachable())) throw new Error('The index is out of reach.');
  if (!hits.length && !shown.length) {
    const near = names.suggest(state.q, MOST_NEAR).filter(({ id }) => !suggested.some((match) => match.id === id));
    const missing = missingWords(state.q, seen.map(({ text }) => text).join('\n'));
    return { suggested, near, missing: missing.length < wordsOf(state.q).length ? missing : [] };
  }
  const top = shown.map(({ match, hit }) => async () => ({ ...(await hit.page()), match }));
  const pinnedIds = shown.map(({ hit }) => hit.id);
  const all = [...top, ...hits.filter(({ id }) => !pinnedIds.includes(id)).map((hit) => () => hit.page())];
  const more = (from: number, to: number) => Promise.all(all.slice(from, to).map((page) => page()));
  return {
    total: all.length,
    pages: await more(0, count),
    more,
    instead: searched === state.q ? '' : searched,
    names: (await Promise.all(named.map(({ hit }) => hit.page()))).flatMap((page) => page.names),
    suggested,
  };
}

/** Whether a page about this can be among the results: a publisher and a year narrow them to articles. */
const isAmong = ({ kind }: Match, state: SearchState): boolean =>
  !state.publisher && !state.year && ['', kind].includes(state.kind.toLowerCase());

/** What the index has for the first of these queries whose words it has, and the pages looked at where it has none. */
async function firstInIndex(engine: Engine, state: SearchState, queries: readonly string[]) {
  const seen: Page[] = [];
  const asked = new Set<string>();
  for (const searched of queries) {
    const key = wordsOf(searched).join(' ');
    if (asked.has(key) || (state.q && !key)) continue;
    asked.add(key);
    const hits = await engine.search(searched, state);
    const pages = await Promise.all(hits.slice(0, LOOKED_AT).map((hit) => hit.page()));
    if (pages.some(({ text }) => missingWords(searched, text).length === 0)) return { hits, searched, seen };
    seen.push(...pages);
  }
  return { hits: [] as Hit[], searched: state.q, seen };
}
