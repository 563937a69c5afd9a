import { recordPath } from '../../kinds.ts';
import type { SearchWords } from '../../words/en.ts';
import { element, link } from './dom.ts';
import { createLiveRegion } from './live-region.ts';
import { resultItem, type Highlights } from './result-item.ts';
import type { Match } from '../resolver/match.ts';
import type { NoResult, Result, SearchResult } from '../results/result.ts';
import { addressOf, isFiltered, withoutFilters, type SearchState } from './state.ts';
import { didYouMean } from './suggestions.ts';

/** The parts of the search page that belong to an answer. */
const PARTS = [
  'heading',
  'invitation',
  'suggested',
  'more',
  'elsewhere',
  'missing',
  'near',
  'unfiltered',
  'spelling',
] as const;
type Part = (typeof PARTS)[number];

const byId = (id: Part | 'status' | 'results' | 'announced' | 'starting'): HTMLElement => document.getElementById(id)!;

const live = createLiveRegion(() => byId('announced'));

/** Says how many names are offered; nothing once their list is closed. */
export const announceOffer = live.offered;

/** How long a search takes before the page says that it is under way, in milliseconds. */
const LATE = 800;
let late: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows a sentence, results and some parts of the page, and hides the other parts. A focus that would be lost goes to the same
 * result, if that was shown before, and otherwise to the sentence.
 */
function show(sentence: readonly (Node | string)[], items: readonly Node[], parts: readonly (Part | false)[]): void {
  const focused = document.activeElement;
  const [status, list] = [byId('status'), byId('results')];
  clearTimeout(late);
  list.ariaBusy = 'false';
  list.replaceChildren(...items);
  status.replaceChildren(...sentence);
  for (const part of PARTS) byId(part).hidden = !parts.includes(part);
  const said = [status, byId('suggested')].filter(({ hidden, textContent }) => !hidden && textContent);
  live.outcome(said.map(({ textContent }) => textContent).join(' '));
  if (!focused || focused === document.body || focused.checkVisibility()) return;
  const path = focused instanceof HTMLAnchorElement ? focused.pathname : '';
  const same = [...list.querySelectorAll<HTMLAnchorElement>('li > a')].find((link) => link.pathname === path);
  (same ?? status).focus();
}

/** Nothing was asked yet. */
export const showInvitation = (): void => show([], [], ['invitation']);

/** Shows that a search is under way, and says so if it takes its time. */
export function showWaiting(words: SearchWords): void {
  byId('results').ariaBusy = 'true';
  clearTimeout(late);
  late = setTimeout(announce, LATE, words.searching);
}

/** The pages that a name leads to, as far as the names alone say. */
export const namedItems = (matches: readonly Match[], base: string, words: SearchWords): HTMLLIElement[] =>
  matches.map(({ kind, id, name }) => {
    const facts = element('p', 'facts apparatus', element('span', 'kind', words.kind(kind)));
    return element('li', 'early', link(recordPath(base, kind, id), name), facts);
  });

/** Shows what is known before the index answers. */
export const showEarly = (items: readonly Node[]): void => byId('results').replaceChildren(...items);

/** There is no answer but what is known already. */
export const showFailure = (sentence: string, items: readonly Node[] = []): void =>
  show([sentence], items, ['elsewhere']);

/** The sentence that says that the search does not start is in the page, and true until now. */
export const hideStartNotice = (): void => {
  byId('starting').hidden = true;
};

/** @param path the path of the search page */
export function showResults(state: SearchState, found: SearchResult, path: string, words: SearchWords): void {
  const { total, results, searchedInstead, suggested, dropped } = found;
  byId('suggested').replaceChildren(...didYouMean(suggested, state, path, words, found.languageOf));
  const outcome = outcomeSentence(
    state,
    words.outcome(total, found.kinds, filtersOf(state), quotedQuery(state, words)),
    words,
  );
  if (searchedInstead) outcome.push(words.afterOutcome, element('span', '', words.showingInstead(searchedInstead)));
  if (dropped.length) outcome.push(words.afterOutcome, element('span', '', words.without(dropped)));
  show(outcome, itemsOf(results, highlightsOf(state, found), words), [
    'heading',
    suggested.length > 0 && 'suggested',
    results.length < total && 'more',
  ]);
}

/**
 * @param path the path of the search page
 * @param base the path the site lives under
 */
export function showNoResult(
  state: SearchState,
  found: NoResult,
  path: string,
  base: string,
  words: SearchWords,
): void {
  const { suggested, nearest, missing } = found;
  const filtered = isFiltered(state);
  const hasQuery = state.q !== '';
  byId('suggested').replaceChildren(...didYouMean(suggested, state, path, words, found.languageOf));
  byId('missing').textContent = words.missing(missing);
  const items = nearest.map(({ kind, id, name }) => element('li', '', link(recordPath(base, kind, id), name)));
  byId('near')
    .querySelector('ul')!
    .replaceChildren(...items);
  const query = quotedQuery(state, words);
  const nothing = found.isDate ? words.nothingOf(query, filtered) : words.nothingFound(query, filtered);
  const sentence = outcomeSentence(state, nothing, words);
  byId('unfiltered').querySelector('a')!.href = addressOf(path, withoutFilters(state));
  show(
    sentence,
    [],
    [
      'elsewhere',
      suggested.length > 0 && 'suggested',
      missing.length > 0 && !filtered && 'missing',
      nearest.length > 0 && 'near',
      filtered && hasQuery && 'unfiltered',
      hasQuery && 'spelling',
    ],
  );
}

/** Adds results at the end of the list and moves the focus to the first of them. */
export function addResults(
  state: SearchState,
  found: SearchResult,
  added: Pick<SearchResult, 'results' | 'total'>,
  words: SearchWords,
): void {
  const items = itemsOf(added.results, highlightsOf(state, found), words);
  byId('results').append(...items);
  items[0]?.querySelector('a')?.focus();
  byId('more').hidden = shownResults() >= added.total;
}

/** Says something and leaves the results as they are. */
export function announce(sentence: string): void {
  byId('status').textContent = sentence;
  live.outcome(sentence);
}

/** Says something after what was found. */
export function announceAlso(sentence: string): void {
  byId('status').append(' ', element('span', '', sentence));
  live.outcome(byId('status').textContent);
}

export const shownResults = (): number => byId('results').children.length;

export const onMore = (next: () => void): void => byId('more').addEventListener('click', next);

const quotedQuery = ({ q }: SearchState, words: SearchWords): string => q && words.quoted(q);

/** The filters as a sentence names them. */
const filtersOf = ({ kind, publisher, year }: SearchState) => ({ kind, publisher, year });

/** A sentence on what was found, in which the query keeps its own direction of writing. */
function outcomeSentence(state: SearchState, sentence: string, words: SearchWords): (Node | string)[] {
  if (!state.q) return [sentence];
  const query = quotedQuery(state, words);
  const start = sentence.indexOf(query) + words.quoted('\0').indexOf('\0');
  return [sentence.slice(0, start), element('bdi', '', state.q), sentence.slice(start + state.q.length)];
}

const highlightsOf = (
  { q }: SearchState,
  { searchedInstead, names, sought, languageOf }: SearchResult,
): Highlights => ({
  query: searchedInstead || q,
  names,
  sought,
  languageOf,
});

const itemsOf = (results: readonly Result[], highlights: Highlights, words: SearchWords): HTMLLIElement[] =>
  results.map((result) => resultItem(result, highlights, words));
