// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Match } from '../resolver/match.ts';
import {
  addResults,
  announce,
  announceOffer,
  onMore,
  showFailure,
  showInvitation,
  shownResults,
  showNoResult,
  showResults,
  showWaiting,
} from './render.ts';
import { resultPage } from '../../test/result-pages.ts';
import type { Result, SearchResult } from '../results/result.ts';
import { stateOf } from './state.ts';
import { en } from '../../words/en.ts';

const byId = (id: string): HTMLElement => document.getElementById(id)!;
const PARTS = ['heading', 'invitation', 'suggested', 'more', 'elsewhere', 'missing', 'near', 'unfiltered', 'spelling'];
const visible = (): string[] => PARTS.filter((id) => !byId(id).hidden);
const status = (): string => byId('status').textContent;
const announced = (): string => byId('announced').textContent;
const titles = (): string[] => [...byId('results').querySelectorAll('li > a')].map((link) => link.textContent);

beforeEach(() => {
  document.body.innerHTML = `
    <p role="status" id="announced"></p><p id="status" tabindex="-1"></p><h2 id="heading" hidden></h2><p id="suggested" hidden></p><p id="invitation" hidden></p>
    <ol id="results"></ol><button id="more" hidden></button>
    <section id="elsewhere" hidden><p id="missing"></p><div id="near"><ul></ul></div>
      <p id="unfiltered"><a href="/search/">Without</a></p><p id="spelling"></p></section>`;
});

const estervik: Match = {
  ...{ id: 'estervik', kind: 'place', name: 'Estervik', via: 'Estervik' },
  ...{ reason: 'fuzzy', confidence: 0.7, articles: 2 },
};
const result = (title: string): Result =>
  resultPage({ url: `/${title}/`, title, kind: 'article', content: `the ${title} of a storm` });
const found = (count: number, total = count, more: Partial<SearchResult> = {}): SearchResult => ({
  results: Array.from({ length: count }, (_, i) => result(`Result ${i}`)),
  ...{
    total,
    kinds: [],
    searchedInstead: '',
    dropped: [],
    sought: [],
    names: [],
    suggested: [],
    languageOf: () => '',
    more: async () => ({ results: [], total }),
    ...more,
  },
});
const asking = (query: string) => stateOf(new URLSearchParams(query));

test('nothing asked shows the invitation, and waiting is said to screen readers', () => {
  showInvitation();
  expect(visible()).toEqual(['invitation']);
  showWaiting(en.search);
  expect(byId('results').ariaBusy).toBe('true');
  showInvitation();
  expect(byId('results').ariaBusy).toBe('false');
});

test('only a search that takes its time says that it is under way', () => {
  vi.useFakeTimers();
  showInvitation();
  showWaiting(en.search);
  vi.advanceTimersByTime(700);
  expect(status()).toBe('');
  vi.advanceTimersByTime(200);
  expect([status(), announced()]).toEqual(['Searching…', 'Searching…']);
  showWaiting(en.search);
  showResults(asking('q=storm'), found(1), '/search/', en.search);
  vi.advanceTimersByTime(2000);
  expect([status(), announced()]).toEqual(['1 result for “storm”', '1 result for “storm”']);
  vi.useRealTimers();
});

test('what was found is read out once, and only when no names are offered any more', () => {
  announceOffer('2 suggestions');
  showResults(asking('q=Estarvik'), found(1, 1, { suggested: [estervik] }), '/search/', en.search);
  expect([announced(), status()]).toEqual(['2 suggestions', '1 result for “Estarvik”']);
  announceOffer('');
  expect(announced()).toBe('1 result for “Estarvik” Did you mean Estervik?');
  expect(document.querySelectorAll('[role="status"], [aria-live]')).toHaveLength(1);
});

test('names in another language say so', () => {
  const languageOf = (name: string) => (name === 'مرفأ' ? 'ar' : '');
  const port: Match = { ...estervik, via: 'مرفأ' };
  showResults(asking('q=Estarvik'), found(1, 1, { suggested: [port], languageOf }), '/search/', en.search);
  expect(byId('suggested').querySelector('bdi')!.outerHTML).toBe('<bdi lang="ar">مرفأ</bdi>');
});

test('a failure says so and where else to look', () => {
  showFailure('No index.');
  expect([status(), visible()]).toEqual(['No index.', ['elsewhere']]);
});

describe('results', () => {
  test('are listed under their number, with the button for more if there are more', () => {
    showResults(asking('q=storm'), found(2, 3), '/search/', en.search);
    expect([status(), titles(), visible()]).toEqual([
      '3 results for “storm”',
      ['Result 0', 'Result 1'],
      ['heading', 'more'],
    ]);
    showResults(asking('q=storm'), found(2), '/search/', en.search);
    expect(visible()).toEqual(['heading']);
  });

  test('say what was searched for instead, and mark that', () => {
    showResults(
      asking('q=strom'),
      found(1, 1, { sought: [['storm']], searchedInstead: 'storm' }),
      '/search/',
      en.search,
    );
    expect(status()).toBe('1 result for “strom”. Showing results for storm');
    expect(byId('results').querySelector('mark')!.textContent).toBe('storm');
  });

  test('ask back about other names', () => {
    showResults(asking('q=Estarvik'), found(1, 1, { suggested: [estervik] }), '/search/', en.search);
    expect([visible(), byId('suggested').textContent]).toEqual([['heading', 'suggested'], 'Did you mean Estervik?']);
  });

  test.each(['مرفأ', 'result', '“'])('keep the direction in which the query %s is written', (query) => {
    showResults({ ...asking(''), q: query }, found(1), '/search/', en.search);
    expect(byId('status').innerHTML).toBe(`1 result for “<bdi>${query}</bdi>”`);
  });

  test('have a whole sentence without a query too', () => {
    showResults(asking('kind=Place'), found(2), '/search/', en.search);
    expect(status()).toBe('2 places');
  });

  test('grow by those that are added, until there are no more, with the focus on the first of them', () => {
    showResults(asking('q=storm'), found(2, 4), '/search/', en.search);
    addResults(asking('q=storm'), found(2, 4), { results: [result('Third')], total: 4 }, en.search);
    expect([shownResults(), byId('more').hidden]).toEqual([3, false]);
    expect(document.activeElement!.textContent).toBe('Third');
    addResults(asking('q=storm'), found(2, 4), { results: [result('Fourth')], total: 4 }, en.search);
    expect([titles().at(-1), byId('more').hidden]).toEqual(['Fourth', true]);
  });

  test('stay when something is announced', () => {
    showResults(asking('q=storm'), found(2), '/search/', en.search);
    announce('No network.');
    expect([status(), shownResults()]).toEqual(['No network.', 2]);
  });
});

describe('no result', () => {
  const nothing = { suggested: [], nearest: [], missing: [], isDate: false, languageOf: () => '' };

  test.each([
    ['q=qwerty', nothing, ['elsewhere', 'spelling'], 'Nothing found for “qwerty”.'],
    [
      'q=storm&year=1900',
      nothing,
      ['elsewhere', 'unfiltered', 'spelling'],
      'Nothing found for “storm” with these filters.',
    ],
    ['year=1900', nothing, ['elsewhere'], 'Nothing found with these filters.'],
    ['q=a+b', { ...nothing, missing: ['b'] }, ['elsewhere', 'missing', 'spelling'], 'Nothing found for “a b”.'],
    [
      'q=a+b&year=1900',
      { ...nothing, missing: ['b'] },
      ['elsewhere', 'unfiltered', 'spelling'],
      'Nothing found for “a b” with these filters.',
    ],
    ['q=a', { ...nothing, nearest: [estervik] }, ['elsewhere', 'near', 'spelling'], 'Nothing found for “a”.'],
    ['q=a', { ...nothing, suggested: [estervik] }, ['suggested', 'elsewhere', 'spelling'], 'Nothing found for “a”.'],
  ])('for %s with %j shows %j', (query, noResult, parts, sentence) => {
    showNoResult(asking(query), noResult, '/search/', '/', en.search);
    expect([visible(), status(), shownResults()]).toEqual([parts, sentence, 0]);
  });

  test('names the words that are missing and the nearest names, and leads on without the filters', () => {
    showNoResult(
      asking('q=storm+b&kind=Event'),
      { ...nothing, nearest: [estervik], missing: ['b'] },
      '/search/',
      '/x/',
      en.search,
    );
    expect(byId('missing').textContent).toBe('No page has “b”.');
    expect(byId('near').querySelector('a')!.getAttribute('href')).toBe('/x/places/estervik/');
    expect(byId('unfiltered').querySelector('a')!.getAttribute('href')).toBe('/search/?q=storm+b');
  });
});

test('a focus in what is replaced moves to the sentence', () => {
  showResults(asking('q=storm'), found(1), '/search/', en.search);
  byId('results').querySelector('a')!.focus();
  showInvitation();
  expect(document.activeElement).toBe(byId('status'));
});

test('the button for more is heard', () => {
  let pressed = 0;
  onMore(() => pressed++);
  byId('more').click();
  expect(pressed).toBe(1);
});
