import { afterEach, expect, test, vi } from 'vitest';
import { typedTerm } from '../query/terms.ts';
import type { Match } from '../resolver/match.ts';
import { stateOf } from '../page/state.ts';
import { createIndex } from './server-index.ts';

const SERVER = 'https://search.example.org/';
const asking = (query: string) => stateOf(new URLSearchParams(query));
const storm = { terms: ['storm', 'kettle'].map(typedTerm) };
const match: Match = {
  ...{ id: 'estervik', kind: 'place', name: 'Estervik', via: 'Estervick' },
  ...{ reason: 'alias', confidence: 1, articles: 2 },
};

afterEach(() => vi.unstubAllGlobals());

/** The index at a server that has some pages and finds them all; it notes what it is asked. */
function open(urls: readonly string[]) {
  const asked: string[] = [];
  const server = { fails: false };
  vi.stubGlobal('fetch', async (address: string) => {
    if (server.fails) return new Response('', { status: 503 });
    const { search, searchParams } = new URL(address);
    asked.push(decodeURIComponent(search));
    const wanted = searchParams.getAll('page');
    const page = (url: string) => ({ url, content: 'A &lt;storm', meta: { title: url }, filters: { kind: ['Place'] } });
    return Response.json(wanted.length ? urls.filter((url) => wanted.includes(url)).map(page) : urls);
  });
  return { index: createIndex(SERVER, '/archive/'), asked, server };
}

test.each([
  ['', '?q=storm+kettle'],
  ['kind=Event&year=2021', '?q=storm+kettle&kind=Event&year=2021'],
  ['sort=newest&publisher=The+Gazette', '?q=storm+kettle&publisher=The+Gazette&order=newest'],
])('asks a server for words with the filters and the order of %j', async (filters, address) => {
  const { index, asked } = open(['/places/a/']);
  await index.search(storm, asking(filters));
  expect(asked).toEqual([address]);
});

test('asks for all that fits the filters, the newest first, where there are no words', async () => {
  const { index, asked } = open([]);
  await index.search(undefined, asking('year=2021'));
  expect(asked).toEqual(['?year=2021&order=newest']);
});

test('loads the pages that are wanted at one moment together, and each once', async () => {
  const { index, asked } = open(['/places/a/', '/places/b/']);
  const hits = await index.search(storm, asking(''));
  const pages = await Promise.all(hits.map((hit) => hit.page()));
  expect(pages.map(({ url, content }) => [url, content])).toEqual([
    ['/archive/places/a/', 'A <storm'],
    ['/archive/places/b/', 'A <storm'],
  ]);
  await hits[0]!.page();
  expect(asked.slice(1)).toEqual(['?page=/places/a/&page=/places/b/']);
});

test('gives the page of a name the id that it has where it is found', async () => {
  const { index } = open(['/places/estervik/']);
  const [found] = await index.search(storm, asking(''));
  const named = await index.pageOf(match);
  expect(named.id).toBe(found!.id);
  expect((await named.page()).url).toBe('/archive/places/estervik/');
});

test('knows of a name that the server does not have its name alone', async () => {
  const { index } = open([]);
  const page = await (await index.pageOf(match)).page();
  expect([page.url, page.title, page.content]).toEqual(['/archive/places/estervik/', 'Estervik', '']);
});

test('fails while the server fails, and may be asked again', async () => {
  const { index, server } = open(['/places/a/']);
  const [hit] = await index.search(storm, asking(''));
  server.fails = true;
  await expect(hit!.page()).rejects.toThrow(`${SERVER}: 503`);
  await expect(index.search(storm, asking(''))).rejects.toThrow('503');
  server.fails = false;
  expect((await hit!.page()).title).toBe('/places/a/');
});
