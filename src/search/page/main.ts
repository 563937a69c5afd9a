import { offerNames } from './combobox.ts';
import { pagefindEngine } from './pagefind.ts';
import { find, PAGE_SIZE, type Found } from './search.ts';
import { createNameLoader, NO_NAMES } from './load-names.ts';
import {
  addResults,
  announce,
  onMore,
  showFailure,
  showInvitation,
  showMiss,
  shownResults,
  showResults,
  showWaiting,
} from './render.ts';
import { addressOf, asksNothing, FIELDS, stateOf, type SearchState } from './state.ts';
import { NOT_BUILT, UNAVAILABLE } from './messages.ts';

/** How long a reader stops typing before the search begins, in milliseconds. */
const PAUSE = 200;

const form = document.getElementById('search') as HTMLFormElement;
const input = form.elements.namedItem('q') as HTMLInputElement;
const { pagefind: folder = '', base = '', names: table = '' } = form.dataset;
const engine = pagefindEngine(folder, base);
const names = createNameLoader(table);
const path = location.pathname;
const title = document.title;

/** The results on the page, and a count of the searches, by which an answer that comes after a later question is dropped. */
let current: { state: SearchState; found: Found } | undefined;
let asked = 0;
let pause: ReturnType<typeof setTimeout> | undefined;
/** Whether the step of the history that the page is at was begun by typing that goes on. */
let isDraft = false;

const formState = (): SearchState => stateOf(new FormData(form));

async function search(count = PAGE_SIZE): Promise<void> {
  const state = formState();
  const number = ++asked;
  document.title = state.q ? `${state.q} · ${title}` : title;
  current = undefined;
  if (asksNothing(state)) return showInvitation();
  showWaiting();
  const answer = await Promise.all([names().catch(() => NO_NAMES), engine.warmUp()])
    .then(([known]) => find(engine, known, state, count))
    .catch(() => undefined);
  if (number !== asked) return;
  if (!answer) return showFailure(import.meta.env.DEV ? NOT_BUILT : UNAVAILABLE);
  if ('near' in answer) return showMiss(state, answer, path, base);
  current = { state, found: answer };
  showResults(state, answer, path);
}

async function showMore(): Promise<void> {
  if (!current) return;
  const [{ state, found }, number, shown] = [current, asked, shownResults()];
  const next = await found.more(shown, shown + PAGE_SIZE).catch(() => undefined);
  if (number !== asked || shown !== shownResults()) return;
  if (!next) return announce(UNAVAILABLE);
  addResults(state, found, next);
}

/** Searches for what the address says; a choice that the form does not offer is dropped. */
async function searchAddress(): Promise<void> {
  clearTimeout(pause);
  isDraft = false;
  const state = stateOf(new URLSearchParams(location.search));
  for (const field of FIELDS) {
    const control = form.elements.namedItem(field) as HTMLInputElement | HTMLSelectElement;
    control.value = state[field];
    if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.selectedIndex = 0;
  }
  const { shown, top } = (history.state ?? {}) as { shown?: number; top?: number };
  await search(shown);
  if (top) scrollTo(0, top);
}

/** Searches for what the form says. A question becomes a step of the browser’s history; while it is typed it is one and the same. */
function searchForm(typing: boolean): void {
  clearTimeout(pause);
  const address = addressOf(path, formState());
  if (isDraft) history.replaceState(null, '', address);
  else if (address !== path + location.search) history.pushState(null, '', address);
  isDraft = typing;
  void search();
}

offerNames(form, names);
form.addEventListener('focusin', () => void engine.warmUp().catch(() => {}), { once: true });
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
