import type { Page } from './engine.ts';
import type { Found, Miss } from './find.ts';
import { element, link, resultItem } from './result.ts';
import { isFiltered, type SearchState } from './state.ts';
import { missingSentence, outcome } from './wording.ts';

const part = (id: string): HTMLElement => document.getElementById(id)!;
const status = part('status');
const list = part('results');
const more = part('more');
const parts = ['invitation', 'more', 'elsewhere', 'missing', 'near', 'unfiltered', 'spelling'].map(part);

/** Shows a sentence, the items of the list and these parts of the page; all else that belongs to an answer goes. */
function show(sentence: string, items: readonly Node[], ...shown: (string | false)[]): void {
  const focused = document.activeElement;
  list.ariaBusy = 'false';
  list.replaceChildren(...items);
  status.textContent = sentence;
  for (const each of parts) each.hidden = !shown.includes(each.id);
  if (focused && focused !== document.body && !(focused as HTMLElement).checkVisibility()) status.focus();
}

/** Nothing was asked yet. */
export const showInvitation = (): void => show('', [], 'invitation');

export const showWaiting = (): void => {
  list.ariaBusy = 'true';
};

/** There is no answer. */
export const showFailure = (sentence: string): void => show(sentence, [], 'elsewhere');

export const showResults = (state: SearchState, found: Found): void =>
  show(outcome(state, found.total), itemsOf(state, found.pages), found.pages.length < found.total && 'more');

const itemsOf = ({ q }: SearchState, pages: readonly Page[]): HTMLLIElement[] =>
  pages.map((page) => resultItem(page, q));

/** @param unfiltered the address of the same search without its filters */
export function showMiss(state: SearchState, { near, missing }: Miss, unfiltered: string): void {
  const filtered = isFiltered(state);
  part('missing').textContent = missingSentence(missing);
  part('near')
    .querySelector('ul')!
    .replaceChildren(...near.map(({ url, title }) => element('li', '', link(url, title))));
  part('unfiltered').querySelector('a')!.href = unfiltered;
  show(
    outcome(state, 0),
    [],
    'elsewhere',
    missing.length > 0 && !filtered && 'missing',
    near.length > 0 && 'near',
    filtered && state.q !== '' && 'unfiltered',
    state.q !== '' && 'spelling',
  );
}

/** Adds results at the end of the list and moves the focus to the first of them. */
export function addResults(state: SearchState, pages: readonly Page[], total: number): void {
  const items = itemsOf(state, pages);
  list.append(...items);
  items[0]?.querySelector('a')?.focus();
  more.hidden = shownResults() >= total;
}

/** Says something and leaves the results as they are. */
export const announce = (sentence: string): void => {
  status.textContent = sentence;
};

export const shownResults = (): number => list.children.length;

export const onMore = (next: () => void): void => more.addEventListener('click', next);
