import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFakePagefind, type FakePagefind } from '../../test/fake-pagefind.ts';
import type { Match } from '../resolver/match.ts';
import { createIndex } from './pagefind.ts';
import type { Fragment } from '../pagefind/pagefind-worker.ts';
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
const open = () => createIndex('/archive/pagefind/', '/archive/');

test.each([
  ['the storm in Estervik', '', { query: 'storm estervik', filters: {} }],
  ['“white harbour”', '', { query: 'white harbour', filters: {} }],
  ['storm', 'kind=Event&year=2021', { query: 'storm', filters: { kind: 'Event', year: '2021' } }],
  ['storm', 'publisher=The+Gazette', { query: 'storm', filters: { publisher: 'The Gazette' } }],
  ['', 'year=2021', { query: null, filters: { year: '2021' } }],
])('searches for “%s” with %j as Pagefind wants it', async (words, filters, expected) => {
  await open().search(asks(words), asking(filters));
  expect(fake.searches).toEqual([expected]);
});

test.each([
  ['storm', '', 'a b undated c'],
  ['storm', 'sort=newest', 'c b a undated'],
  ['storm', 'sort=oldest', 'a b c undated'],
  ['storm', 'sort=oldest&kind=Event', 'a b c undated'],
  ['storm', 'sort=oldest&kind=Place', 'a b undated c'],
  ['storm', 'sort=silly', 'a b undated c'],
  ['', 'year=2021', 'c b a undated'],
])('finds for “%s” with %j, in this order: %s', async (words, fields, expected) => {
  fake.fragments = ['a', 'b', 'undated', 'c'].map((url) => fragment(url));
  fake.dates = ['a', 'b', 'c'];
  const hits = await open().search(asks(words), asking(fields));
  expect(hits.map(({ id }) => id).join(' ')).toBe(expected);
});

test('fails where it cannot load in which order pages are', async () => {
  globalThis.fetch = async () => new Response('', { status: 404 });
  await expect(open().search(asks('storm'), asking('sort=oldest'))).rejects.toThrow('404');
});

test.each([
  ['year=2021', 'f e b d c'],
  ['year=2021&sort=oldest', 'b e f d c'],
  ['kind=Place', 'd c b e f'],
])(
  'finds with %j the pages of both parts that are not superseded, in the order of one index: %s',
  async (fields, expected) => {
    fake.fragments = ['a', 'b', 'c'].map((url) => fragment(url));
    fake.delta = ['d', 'e', 'f'].map((url) => fragment(url));
    fake.superseded = ['a'];
    fake.dates = ['b', 'e', 'f'];
    fake.undated = ['d', 'c'];
    const hits = await open().search(undefined, asking(fields));
    expect(hits.map(({ id }) => id).join(' ')).toBe(expected);
    expect((await hits.find(({ id }) => id === 'd')!.page()).url).toBe('d');
  },
);

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

test('a page that is found again is the one that was read before, unless many others were read since', async () => {
  const index = open();
  const find = () => index.search(asks('port'), asking(''));
  fake.fragments = [fragment(PAGE)];
  const page = await (await find())[0]!.page();
  expect(await (await find())[0]!.page()).toBe(page);
  fake.fragments = others(200);
  for (const hit of await find()) await hit.page();
  fake.fragments = [fragment(PAGE, { title: 'Read again' })];
  expect((await (await find())[0]!.page()).title).toBe('Read again');
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
