import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFakePagefind, type FakePagefind } from '../../test/fake-pagefind.ts';
import type { Match } from '../resolver/match.ts';
import type { Fragment } from './load-pagefind.ts';
import { createPagefindIndex } from './pagefind.ts';
import { typedTerm } from '../query/terms.ts';
import { contentWords } from '../stop-words.ts';
import { stateOf } from './state.ts';

/** What a query asks for, or nothing. */
const asks = (words: string) => (words ? { terms: contentWords(words).map(typedTerm) } : undefined);

const fragment = (url: string, meta: Record<string, string> = {}, kind = 'Place'): Fragment => ({
  ...{ url, content: 'text', meta: { title: url, ...meta }, filters: { kind: [kind] } },
});
const estervik: Match = {
  ...{ id: 'estervik', kind: 'place', name: 'Estervik', via: 'Estervick' },
  ...{ reason: 'alias', confidence: 1, articles: 2 },
};
const PAGE = '/archive/places/estervik/';
const others = (count: number) => Array.from({ length: count }, (_, i) => fragment(`/archive/places/other-${i}/`));
const asking = (query: string) => stateOf(new URLSearchParams(query));

let fake: FakePagefind;
beforeEach(() => {
  fake = createFakePagefind();
});
afterEach(() => fake.remove());
const open = () => createPagefindIndex(fake.folder, '/archive/');

test.each([
  ['the storm in Estervik', '', { query: 'storm estervik', filters: {}, sort: {} }],
  ['“white harbour”', '', { query: 'white harbour', filters: {}, sort: {} }],
  ['storm', 'kind=Event&year=2021', { query: 'storm', filters: { kind: 'Event', year: '2021' }, sort: {} }],
  ['storm', 'publisher=The+Gazette', { query: 'storm', filters: { publisher: 'The Gazette' }, sort: {} }],
  ['storm', 'sort=oldest', { query: 'storm', filters: {}, sort: { oldest: 'asc' } }],
  ['storm', 'sort=newest&kind=Article', { query: 'storm', filters: { kind: 'Article' }, sort: { newest: 'desc' } }],
  ['storm', 'sort=newest&kind=Event', { query: 'storm', filters: { kind: 'Event' }, sort: { newest: 'desc' } }],
  ['storm', 'sort=newest&kind=Place', { query: 'storm', filters: { kind: 'Place' }, sort: {} }],
  ['storm', 'sort=silly', { query: 'storm', filters: {}, sort: {} }],
  ['', 'year=2021', { query: null, filters: { year: '2021' }, sort: { newest: 'desc' } }],
])('searches for “%s” with %j as Pagefind wants it', async (words, filters, expected) => {
  await open().search(asks(words), asking(filters));
  expect(fake.searches).toEqual([expected]);
});

test('does not search for what has no words', async () => {
  expect(await open().search(asks('!?'), asking(''))).toEqual([]);
  expect(fake.searches).toEqual([]);
});

test('reads a page from what Pagefind has of it', async () => {
  const meta = { title: 'Estervik', aliases: 'Estervick · Estervik', date: '2021', description: 'A port' };
  const more = { roles: 'Keeper', claimed: 'qz|killed|number|death', topics: 'qtportq', hidden: 'qw202105q qpx' };
  fake.fragments = [fragment(PAGE, { ...meta, mentions: 'Norland', publisher: 'Gazette', ...more })];
  const [hit] = await open().search(asks('port'), asking(''));
  expect(hit!.id).toBe(PAGE);
  expect(await hit!.page()).toEqual({
    ...{
      url: PAGE,
      title: 'Estervik',
      lang: '',
      kind: 'place',
      date: '2021',
      publisher: 'Gazette',
      description: 'A port',
    },
    ...{ names: ['Estervik', 'Estervick'], mentions: ['Norland'], content: 'text', roles: 'Keeper' },
    claimed: [{ name: 'killed', type: 'number', topics: ['death'] }],
    hidden: new Set(['qtportq', 'qw202105q', 'qpx']),
    text: 'Estervik\nA port\nGazette\n2021\nEstervick · Estervik\nNorland\n\n\n\nKeeper\n\ntext',
  });
});

test('a page that Pagefind knows little of has its address for a title, and no kind', async () => {
  fake.fragments = [{ ...fragment('/archive/'), meta: {}, filters: {}, content: '&lt;b&gt;' }];
  const [hit] = await open().search(asks('port'), asking(''));
  expect(await hit!.page()).toMatchObject({ title: '/archive/', kind: undefined, mentions: [], content: '<b>' });
});

test('finds the page of a name among the first ten results', async () => {
  fake.fragments = [...others(9), fragment(PAGE, { description: 'A port' })];
  expect(await (await open().pageOf(estervik)).page()).toMatchObject({ url: PAGE, description: 'A port' });
  expect(fake.searches).toMatchObject([{ query: 'estervik', filters: {} }]);
});

test('makes the page of a name that is not among them', async () => {
  fake.fragments = [...others(10), fragment(PAGE, { description: 'A port' })];
  const hit = await open().pageOf(estervik);
  expect(hit.id).toBe(PAGE);
  expect(await hit.page()).toEqual({
    ...{ url: PAGE, title: 'Estervik', lang: '', kind: 'place', names: ['Estervik'], mentions: [], text: 'Estervik' },
    ...{ date: '', publisher: '', description: '', content: '', roles: '', claimed: [], hidden: new Set() },
  });
});
