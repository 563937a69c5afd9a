import { search as words } from 'virtual:search-words';
import { kindOfValue } from '../kind-value.ts';
import { createNameLoader, NO_NAMES } from './load-names.ts';
import { PAGE_SIZE } from '../results/page-list.ts';
import { createIndex } from 'virtual:search-index';
import {
  addResults,
  announce,
  announceAlso,
  announceOffer,
  hideStartNotice,
  onMore,
  namedItems,
  showEarly,
  showFailure,
  showInvitation,
  shownResults,
  showNoResult,
  showResults,
  showWaiting,
} from './render.ts';
import type { SearchContext, SearchResult, SitePage } from '../results/result.ts';
import { offerNamesHere } from './site-combobox.ts';
import { addressOf, asksNothing, asksOnlyWords, FIELDS, fieldValue, stateOf, type SearchState } from './state.ts';

/** How long a reader stops typing before the search begins, in milliseconds. */
const PAUSE = 200;
/** After so long a search has failed, in milliseconds. */
const TOO_LONG = 30_000;
/** What may be a year, in any digits. */
const MAYBE_DATE = /\p{Nd}{3}/u;

const form = document.getElementById('search') as HTMLFormElement;
const input = form.elements.namedItem('q') as HTMLInputElement;
const { pagefind: address = '', base = '', names: table = '' } = form.dataset;
const index = createIndex(address, base);
const names = createNameLoader(table);
const context: Omit<SearchContext, 'names' | 'topics'> = {
  index,
  sitePages: JSON.parse(form.dataset['pages'] ?? '[]') as SitePage[],
  dateIn: async (query) => (MAYBE_DATE.test(query) ? (await import('../query/dates.ts')).dateIn(query) : undefined),
  words,
};
const path = location.pathname;
const title = document.title;

let current: { state: SearchState; found: SearchResult } | undefined;
/** An answer is dropped if something else was asked meanwhile. */
let latestRequest = 0;
let pause: ReturnType<typeof setTimeout> | undefined;
/** Whether the current step of the history is a query that is still being typed. */
let isDraft = false;

const formState = (): SearchState => stateOf(new FormData(form));

/** Searches for what the form asks and shows the answer. */
async function showAnswer(count = PAGE_SIZE): Promise<void> {
  const state = formState();
  const request = ++latestRequest;
  document.title = state.q ? `${state.q} · ${title}` : title;
  current = undefined;
  if (asksNothing(state)) {
    showInvitation();
    return sayNotOffered();
  }
  showWaiting(words);
  const loading = Promise.all([import('./answer.ts'), index.warmUp()]);
  const known = await names(state.q).catch(() => undefined);
  if (request !== latestRequest) return;
  const named = asksOnlyWords(state) ? namedItems((known ?? NO_NAMES).resolve(state.q).pinned, base, words) : [];
  if (named.length && !(await isSettled(loading))) showEarly(named);
  const answered = loading.then(([{ answer }]) => answer({ ...context, names: known ?? NO_NAMES }, state, count));
  const found = await inTime(answered).catch(() => undefined);
  if (request !== latestRequest) return;
  try {
    if (!found) showFailure(import.meta.env.DEV ? words.notBuilt : words.unavailable, named);
    else if ('nearest' in found) showNoResult(state, found, path, base, words);
    else {
      current = { state, found };
      showResults(state, found, path, words);
    }
    if (found) sayNotOffered();
    if (found && !known) announceAlso(words.namesUnavailable);
  } catch {
    showFailure(words.unavailable, named);
  }
}

/** Whether something has come about by now, or failed. */
const isSettled = (task: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    task.then(() => true).catch(() => true),
    new Promise<boolean>((resolve) => setTimeout(resolve, 0, false)),
  ]);

/** The same, unless it takes too long: then it fails. */
const inTime = <T>(answer: Promise<T>): Promise<T> =>
  Promise.race([answer, new Promise<never>((_, reject) => setTimeout(reject, TOO_LONG, new Error('Too long.')))]);

async function showMore(): Promise<void> {
  if (!current) return;
  const { state, found } = current;
  const [request, shown] = [latestRequest, shownResults()];
  const next = await found.more(shown, shown + PAGE_SIZE).catch(() => undefined);
  if (request !== latestRequest || shown !== shownResults()) return;
  if (!next) return announce(words.unavailable);
  addResults(state, found, next, words);
}

/** The choices of the address that the form does not offer, as sentences. */
let notOffered: string[] = [];

/** Says which choices of the address there are not. */
function sayNotOffered(): void {
  for (const sentence of notOffered) announceAlso(sentence);
}

/** Only articles have a publisher. */
function settlePublisher(): void {
  const kind = form.elements.namedItem('kind') as HTMLSelectElement;
  const publisher = form.elements.namedItem('publisher') as HTMLSelectElement;
  publisher.disabled = kind.value !== '' && kindOfValue(kind.value) !== 'article';
}

/** Searches for what the address asks. A choice that the form does not offer is named as such. */
async function searchAddress(): Promise<void> {
  clearTimeout(pause);
  isDraft = false;
  const asked = new URLSearchParams(location.search);
  const state = stateOf(asked);
  notOffered = [];
  for (const field of FIELDS) {
    const control = form.elements.namedItem(field) as HTMLInputElement | HTMLSelectElement;
    control.value = fieldValue(state, field);
    if (!(control instanceof HTMLSelectElement) || control.selectedIndex >= 0) continue;
    control.selectedIndex = 0;
    notOffered.push(words.notOffered(asked.get(field) ?? '', control.labels[0]!.firstChild!.textContent!.trim()));
  }
  settlePublisher();
  const { shown, top } = (history.state ?? {}) as { shown?: number; top?: number };
  await showAnswer(shown);
  if (top) scrollTo(0, top);
}

/**
 * Searches for what the form asks. A query is one step of the history, however often the search runs while it is typed, and a choice
 * is another.
 */
function searchForm({ isTyping = false, isChoice = false } = {}): void {
  clearTimeout(pause);
  notOffered = [];
  settlePublisher();
  const address = addressOf(path, formState());
  if (isDraft && !isChoice) history.replaceState(null, '', address);
  else if (address !== path + location.search) history.pushState(null, '', address);
  isDraft = isTyping;
  void showAnswer();
}

offerNamesHere(form, names, announceOffer);
form.addEventListener('focusin', () => void index.warmUp().catch(() => {}), { once: true });
form.addEventListener('submit', (event) => {
  event.preventDefault();
  searchForm();
});
form.addEventListener('change', ({ target }) => {
  if (target !== input) searchForm({ isChoice: true });
});
input.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => searchForm({ isTyping: true }), PAUSE);
});
addEventListener('popstate', () => void searchAddress());
addEventListener('pagehide', () => history.replaceState({ shown: shownResults(), top: scrollY }, ''));
onMore(() => void showMore());
hideStartNotice();
void searchAddress();
