import type { SearchWords } from '../../words/en.ts';
import type { Match } from '../resolver/match.ts';
import type { Names } from '../resolver/names.ts';
import { contentWords } from '../stop-words.ts';
import { missingWords } from '../word-match.ts';
import { createPageList, withoutRepeats, type PageList } from './page-list.ts';
import type { Hit, ResultPage, SearchIndex } from './search-index.ts';
import type { SearchState } from './state.ts';

const MAX_NEAREST = 5;

/** A page, and the match if a name led to it. */
export interface Result extends ResultPage {
  match?: Match;
}

interface Results {
  results: Result[];
  /** How many results there are. Those that are not loaded yet are counted as results. */
  total: number;
}

export interface SearchResult extends Results {
  /** The results from one position to before another. */
  more(from: number, to: number): Promise<Results>;
  /** What was searched for instead, in words, where the index does not have the words as typed; otherwise empty. */
  searchedInstead: string;
  /** Every name of the pages whose names were asked for. */
  names: string[];
  /** Whom or what the reader may have meant, without what the first result is. */
  suggested: Match[];
  languageOf: Names['languageOf'];
}

export interface NoResult {
  suggested: Match[];
  /** The names that are nearest to what was typed. */
  nearest: Match[];
  /** The words that the pages with the other words do not have. */
  missing: string[];
  languageOf: Names['languageOf'];
}

/**
 * Finds the pages that a query names, then searches the index: for the words as typed and for the canonical names; if neither
 * matches, for the names alone.
 * @param count how many results are wanted at once
 */
export async function search(
  index: SearchIndex,
  names: Names,
  state: SearchState,
  count: number,
  words: SearchWords,
): Promise<SearchResult | NoResult> {
  const { pinned, suggested: probable, canonical } = names.resolve(state.q);
  const suggested = probable.filter(({ kind }) => canLeadToResults(kind, state));
  const subjects = await Promise.all(pinned.map((match) => subjectPage(match, index)));
  const top = subjects.filter(({ result }) => canBeResult(result.match, state));
  const ownNames = pinned.map(({ name }) => name);

  async function searchFor(queries: readonly string[]): Promise<PageList> {
    const asked = [...new Set(queries)].filter((query) => !state.q || contentWords(query).length);
    const lists = await Promise.all(asked.map((query) => index.search(query, state)));
    const ids = top.map(({ hit }) => hit.id);
    const list = createPageList(withoutRepeats(lists, ids), asked, state.sort ? undefined : ownNames);
    await list.first(Math.max(1, count - top.length));
    return list;
  }

  let list = await searchFor([state.q, canonical]);
  const isFoundAsTyped = list.pages.some(({ text }) => !missingWords(state.q, text).length);
  let searchedInstead = list.pages.length && !isFoundAsTyped ? canonical : '';
  if (!list.pages.length && pinned.length) {
    const byNames = await searchFor([ownNames.join(' ')]);
    if (byNames.pages.length) {
      list = byNames;
      searchedInstead = words.and(ownNames);
    }
  }
  if (!list.pages.length && !(await index.isReachable())) throw new Error('The index is out of reach.');
  if (!list.pages.length && !top.length) return noResult(state, names, suggested, list);

  const more = async (from: number, to: number): Promise<Results> => {
    const results = [...top.map(({ result }) => result), ...(await list.first(to - top.length))];
    return { results: results.slice(from, to), total: top.length + list.total() };
  };
  const { results, total } = await more(0, count);
  return {
    ...{ results, total, more, searchedInstead, languageOf: names.languageOf },
    names: subjects.flatMap(({ result }) => result.names),
    suggested: suggested.filter(({ name, reason }) => reason === 'fuzzy' || results[0]?.title !== name),
  };
}

async function subjectPage(match: Match, index: SearchIndex): Promise<{ hit: Hit; result: Result & { match: Match } }> {
  const hit = await index.pageOf(match);
  return { hit, result: { ...(await hit.page()), match } };
}

function noResult(state: SearchState, names: Names, suggested: Match[], { rejected }: PageList): NoResult {
  const nearest = names
    .suggest(state.q, MAX_NEAREST)
    .filter(({ id, kind }) => canLeadToResults(kind, state) && !suggested.some((match) => match.id === id));
  const missing = missingWords(state.q, rejected.map(({ text }) => text).join('\n'));
  const hasOtherWords = missing.length < contentWords(state.q).length;
  return { suggested, nearest, missing: hasOtherWords ? missing : [], languageOf: names.languageOf };
}

/** Whether the page of a subject can be a result: only articles have a publisher and a year. */
const canBeResult = ({ kind }: Match, state: SearchState): boolean =>
  !state.publisher && !state.year && (state.kind === '' || state.kind === kind);

/** Whether a name of a kind can lead to a result: to its own page, or to articles. */
const canLeadToResults = (kind: Match['kind'], state: SearchState): boolean =>
  state.kind === '' || state.kind === 'article' || state.kind === kind;
