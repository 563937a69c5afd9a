import { formatList } from '../../format.ts';
import type { Engine, Hit, Page } from './pagefind.ts';
import { missingWords } from '../word-match.ts';
import type { Names } from '../resolver/names.ts';
import { contentWords } from '../stop-words.ts';
import type { Match } from '../resolver/match.ts';
import type { SearchState } from './state.ts';

/** How many results are shown, and looked at, at a time. */
export const PAGE_SIZE = 10;
const MOST_NEAR = 5;
/** How many pages of hits more are looked at, so that the count is right, where some of the last were no results. */
const MOST_AHEAD = 1;

/** A page that a name led to. */
export interface NamedPage extends Page {
  match?: Match;
}

export interface Found {
  /** How many results there are, those that were not looked at yet taken for such. */
  total: number;
  /** The first results: the pages whose names were asked for, then what the index has. */
  pages: NamedPage[];
  /** The results from one position to before another, and how many there are as far as is known then. */
  more(from: number, to: number): Promise<{ pages: NamedPage[]; total: number }>;
  /** What was searched for where the index does not have the words as typed, for a reader; otherwise empty. */
  instead: string;
  /** Every name of the pages whose names were asked for. */
  names: string[];
  /** Whom or what the reader may have meant, but for what the first result is. */
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
 * Finds the pages that a query names, then searches the index: for the words as typed and for the canonical names; if neither
 * matches, for the names alone. Pagefind ignores unknown words silently, so hits that lack a word are dropped.
 * @param count how many results are wanted at once
 */
export async function find(engine: Engine, names: Names, state: SearchState, count: number): Promise<Found | Miss> {
  const { pinned, suggested: probable, canonical } = names.resolve(state.q);
  const suggested = probable.filter(({ kind }) => isOpenTo(kind, state));
  const named = await Promise.all(
    pinned.map(async (match) => {
      const hit = await engine.page(match);
      return { id: hit.id, page: { ...(await hit.page()), match } };
    }),
  );
  const shown = named.filter(({ page }) => isAmong(page.match, state));
  const top = shown.map(({ page }) => page);
  const shownIds = shown.map(({ id }) => id);
  const search = async (...queries: string[]): Promise<Results> => {
    const asked = queries.filter(
      (query, i) => queries.indexOf(query) === i && (!state.q || contentWords(query).length),
    );
    const lists = await Promise.all(asked.map((query) => engine.search(query, state)));
    const results = resultsAmong(
      eachOnce(lists, shownIds),
      asked,
      state.sort ? undefined : pinned.map(({ name }) => name),
    );
    await results.upTo(Math.max(1, count - shown.length));
    return results;
  };
  let results = await search(state.q, canonical);
  const isAsTyped = results.pages.some(({ text }) => !missingWords(state.q, text).length);
  let instead = results.pages.length && !isAsTyped ? canonical : '';
  if (!results.pages.length && pinned.length) {
    const only = pinned.map(({ name }) => name);
    const fewer = await search(only.join(' '));
    if (fewer.pages.length) [results, instead] = [fewer, formatList(only)];
  }
  if (!results.pages.length && !(await engine.reachable())) throw new Error('The index is out of reach.');
  if (!results.pages.length && !shown.length) {
    const near = names
      .suggest(state.q, MOST_NEAR)
      .filter(({ id, kind }) => isOpenTo(kind, state) && !suggested.some((match) => match.id === id));
    const missing = missingWords(state.q, results.refused.map(({ text }) => text).join('\n'));
    return { suggested, near, missing: missing.length < contentWords(state.q).length ? missing : [] };
  }
  const more = async (from: number, to: number) => {
    const pages = [...top, ...(await results.upTo(to - top.length))].slice(from, to);
    return { pages, total: top.length + results.total() };
  };
  const first = await more(0, count);
  return {
    ...first,
    more,
    instead,
    names: named.flatMap(({ page }) => page.names),
    suggested: suggested.filter(({ name, reason }) => reason === 'fuzzy' || first.pages[0]?.title !== name),
  };
}

interface Results {
  pages: Page[];
  /** The pages that were looked at and have none of the queries’ words, or not all of them. */
  refused: Page[];
  /** Looks on until there are so many. */
  upTo(count: number): Promise<Page[]>;
  total(): number;
}

/**
 * Of what the index gives, the pages that have all the words of one of the queries, looked at as far as they are wanted.
 * @param names the names that were asked for: articles that mention one come first among those looked at with them. Not given where
 * the results are sorted; otherwise none follow in a list after a whole page of others, for its best come first.
 */
function resultsAmong(lists: Hit[][], queries: readonly string[], names?: readonly string[]): Results {
  const [pages, refused]: [Page[], Page[]] = [[], []];
  const isResult = ({ text }: Page): boolean => queries.some((query) => !missingWords(query, text).length);

  /** What could not be had is looked at again the next time. */
  async function lookOn(count: number): Promise<void> {
    let ahead = 0;
    while (lists.length && (pages.length < count || (ahead > 0 && ahead <= MOST_AHEAD))) {
      const list = lists[0]!;
      const looked = await Promise.all(list.slice(0, PAGE_SIZE).map((hit) => hit.page()));
      list.splice(0, PAGE_SIZE);
      const kept = looked.filter(isResult);
      const [mentioning, others] = [true, false].map((wanted) =>
        kept.filter(({ mentions }) => (names?.some((name) => mentions.includes(name)) ?? false) === wanted),
      );
      pages.push(...mentioning!, ...others!);
      refused.push(...looked.filter((page) => !kept.includes(page)));
      ahead = kept.length < looked.length ? ahead + 1 : 0;
      if (!list.length || (!kept.length && names)) lists.shift();
    }
  }
  let last: Promise<void> = Promise.resolve();

  return {
    pages,
    refused,
    async upTo(count) {
      const next = last.then(() => lookOn(count));
      last = next.catch(() => {});
      await next;
      return pages.slice(0, Math.max(0, count));
    },
    total: () => pages.length + lists.reduce((sum, { length }) => sum + length, 0),
  };
}

/** The lists without hits that an earlier list has, and without these. */
function eachOnce(lists: readonly Hit[][], but: readonly string[]): Hit[][] {
  const seen = new Set(but);
  return lists.map((list) => list.filter(({ id }) => !seen.has(id) && seen.add(id)));
}

/** Whether a page about this can be among the results: a publisher and a year narrow them to articles. */
const isAmong = ({ kind }: Match, state: SearchState): boolean =>
  !state.publisher && !state.year && ['', kind].includes(state.kind.toLowerCase());

/** Whether a name of this kind leads to anything among what is searched: to its page, or to articles. */
const isOpenTo = (kind: Match['kind'], { kind: only }: SearchState): boolean =>
  ['', 'article', kind].includes(only.toLowerCase());
