import { search as words } from 'virtual:search-words';
import { createNameLoader, NO_NAMES } from './load-names.ts';
import { PAGE_SIZE } from './page-list.ts';
import { createPagefindIndex } from './pagefind.ts';
import {
  addResults,
  announce,
  onMore,
  showFailure,
  showInvitation,
  shownResults,
  showNoResult,
  showResults,
  showWaiting,
} from './render.ts';
import { search, type SearchResult } from './search.ts';
import { offerNamesHere } from './site-combobox.ts';
import { addressOf, asksNothing, FIELDS, fieldValue, stateOf, type SearchState } from './state.ts';

/** How long a reader stops typing before the search begins, in milliseconds. */
const PAUSE = 200;

const form = document.getElementById('search') as HTMLFormElement;
const input = form.elements.namedItem('q') as HTMLInputElement;
const { pagefind: folder = '', base = '', names: table = '' } = form.dataset;
const index = createPagefindIndex(folder, base);
const names = createNameLoader(table);
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
  if (asksNothing(state)) return showInvitation();
  showWaiting();
  const found = await Promise.all([names(state.q).catch(() => NO_NAMES), index.warmUp()])
    .then(([known]) => search(index, known, state, count, words))
    .catch(() => undefined);
  if (request !== latestRequest) return;
  if (!found) return showFailure(import.meta.env.DEV ? words.notBuilt : words.unavailable);
  if ('nearest' in found) return showNoResult(state, found, path, base, words);
  current = { state, found };
  showResults(state, found, path, words);
}

async function showMore(): Promise<void> {
  if (!current) return;
  const { state, found } = current;
  const [request, shown] = [latestRequest, shownResults()];
  const next = await found.more(shown, shown + PAGE_SIZE).catch(() => undefined);
  if (request !== latestRequest || shown !== shownResults()) return;
  if (!next) return announce(words.unavailable);
  addResults(state, found, next, words);
}

/** Searches for what the address asks. A choice that the form does not offer is dropped. */
async function searchAddress(): Promise<void> {
  clearTimeout(pause);
  isDraft = false;
  const state = stateOf(new URLSearchParams(location.search));
  for (const field of FIELDS) {
    const control = form.elements.namedItem(field) as HTMLInputElement | HTMLSelectElement;
    control.value = fieldValue(state, field);
    if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.selectedIndex = 0;
  }
  const { shown, top } = (history.state ?? {}) as { shown?: number; top?: number };
  await showAnswer(shown);
  if (top) scrollTo(0, top);
}

/** Searches for what the form asks. A query is one step of the history, however often the search runs while it is typed. */
function searchForm(isTyping: boolean): void {
  clearTimeout(pause);
  const address = addressOf(path, formState());
  if (isDraft) history.replaceState(null, '', address);
  else if (address !== path + location.search) history.pushState(null, '', address);
  isDraft = isTyping;
  void showAnswer();
}

offerNamesHere(form, names);
form.addEventListener('focusin', () => void index.warmUp().catch(() => {}), { once: true });
form.addEventListener('submit', (event) => {
  event.preventDefault();
  searchForm(false);
});
form.addEventListener('change', ({ target }) => {
  if (target !== input) searchForm(false);
});
input.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(searchForm, PAUSE, true);
});
addEventListener('popstate', () => void searchAddress());
addEventListener('pagehide', () => history.replaceState({ shown: shownResults(), top: scrollY }, ''));
onMore(() => void showMore());
void searchAddress();
