import { recordPath } from '../../kinds.ts';
import { alsoKnownAs, element, link } from './dom.ts';
import type { Found, Miss, NamedPage } from './search.ts';
import type { Match } from '../resolver/match.ts';
import { resultItem, type Sought } from './result-item.ts';
import { addressOf, isFiltered, withoutFilters, type SearchState } from './state.ts';
import { missingSentence, outcome, showingInstead } from './messages.ts';

const part = (id: string): HTMLElement => document.getElementById(id)!;
const status = part('status');
const list = part('results');
const more = part('more');
const parts = ['invitation', 'suggested', 'more', 'elsewhere', 'missing', 'near', 'unfiltered', 'spelling'].map(part);

/** Shows the pieces of a sentence, the items of the list and these parts of the page; all else that belongs to an answer goes. */
function show(pieces: readonly (Node | string)[], items: readonly Node[], ...shown: (string | false)[]): void {
  const focused = document.activeElement;
  list.ariaBusy = 'false';
  list.replaceChildren(...items);
  status.replaceChildren(...pieces);
  for (const each of parts) each.hidden = !shown.includes(each.id);
  if (focused && focused !== document.body && !(focused as HTMLElement).checkVisibility()) status.focus();
}

/** Nothing was asked yet. */
export const showInvitation = (): void => show([], [], 'invitation');

export const showWaiting = (): void => {
  list.ariaBusy = 'true';
};

/** There is no answer. */
export const showFailure = (sentence: string): void => show([sentence], [], 'elsewhere');

/** @param path the path of the search page */
export function showResults(state: SearchState, found: Found, path: string): void {
  const { total, pages, instead, suggested } = found;
  suggest(suggested, state, path);
  show(
    outcomeOf(state, total),
    itemsOf(soughtBy(state, found), pages),
    suggested.length > 0 && 'suggested',
    pages.length < total && 'more',
  );
  if (instead) status.append('. ', element('span', '', showingInstead(instead)));
}

/** What was found, in a sentence in which the query keeps its own direction of writing. */
function outcomeOf(state: SearchState, total: number): (Node | string)[] {
  const [before = '', ...after] = outcome(state, total).split(state.q);
  return state.q ? [before, element('bdi', '', state.q), after.join(state.q)] : [before];
}

const soughtBy = ({ q }: SearchState, { instead, names }: Found): Sought => ({ query: instead || q, names });

const itemsOf = (sought: Sought, pages: readonly NamedPage[]): HTMLLIElement[] =>
  pages.map((page) => resultItem(page, sought));

/**
 * @param path the path of the search page
 * @param base the path the site lives under
 */
export function showMiss(state: SearchState, { suggested, near, missing }: Miss, path: string, base: string): void {
  const filtered = isFiltered(state);
  suggest(suggested, state, path);
  part('missing').textContent = missingSentence(missing);
  part('near')
    .querySelector('ul')!
    .replaceChildren(...near.map(({ kind, id, name }) => element('li', '', link(recordPath(base, kind, id), name))));
  part('unfiltered').querySelector('a')!.href = addressOf(path, withoutFilters(state));
  show(
    outcomeOf(state, 0),
    [],
    'elsewhere',
    suggested.length > 0 && 'suggested',
    missing.length > 0 && !filtered && 'missing',
    near.length > 0 && 'near',
    filtered && state.q !== '' && 'unfiltered',
    state.q !== '' && 'spelling',
  );
}

/** Asks whether the reader meant other names: each searches for itself, with the same filters. */
function suggest(suggested: readonly Match[], state: SearchState, path: string): void {
  const links = suggested.flatMap(({ name, via }, i) => {
    const anchor = link(addressOf(path, { ...state, q: name }), name);
    anchor.dataset['suggestion'] = '';
    const offer = [anchor, ...alsoKnownAs(via, name)];
    return i === 0 ? offer : [i < suggested.length - 1 ? ', ' : ' or ', ...offer];
  });
  part('suggested').replaceChildren(...(links.length ? ['Did you mean ', ...links, '?'] : []));
}

/** Adds results at the end of the list and moves the focus to the first of them. */
export function addResults(state: SearchState, found: Found, { pages, total }: Pick<Found, 'pages' | 'total'>): void {
  const items = itemsOf(soughtBy(state, found), pages);
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
