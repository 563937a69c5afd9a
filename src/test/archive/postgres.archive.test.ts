import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { VOCABULARY_FILE } from '../../loader/files.ts';
import { readSettingsFile } from '../../loader/settings-file.ts';
import { vocabularySchema } from '../../schema/vocabulary/declared-vocabulary.ts';
import { stateOf } from '../../search/page/state.ts';
import { createSearchHandler } from '../../search/postgres/handler.ts';
import { loadSearch } from '../../search/postgres/load.ts';
import { createHandlerServer } from '../../search/postgres/serve.ts';
import { createIndex } from '../../search/postgres/server-index.ts';
import { dateIn } from '../../search/query/dates.ts';
import { createTopics } from '../../search/query/topics.ts';
import { createNames } from '../../search/resolver/names.ts';
import type { NameTable } from '../../search/resolver/table-format.ts';
import type { SearchContext, SitePage } from '../../search/results/result.ts';
import { search } from '../../search/results/search.ts';
import { romanise } from '../../search/romanisation/romanise.ts';
import { en } from '../../words/en.ts';
import { askAgain } from '../ask-page.ts';
import { parseQueryList } from '../query-list.ts';
import { visits } from '../visit.ts';
import { builtArchive } from './built-archive.ts';

/** So many queries are asked of both engines: every second one of the list that is words alone. */
const ASKED = 40;
/** Of so many the first may be another: where pages fit alike, each engine has its own order. */
const MAY_DIFFER = 3;

const site = builtArchive();
const { open } = visits();
const readSite = (path: string) => readFileSync(join(site.folder, path), 'utf8');

let database: PGlite;
let server: Server;
let address: string;
let context: SearchContext;

beforeAll(async () => {
  database = await PGlite.create({ extensions: { pg_trgm } });
  await loadSearch(database, site.folder);
  server = createHandlerServer(createSearchHandler(database, new URL(site.url).origin));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const form = parse(readSite('search/index.html')).querySelector('#search')!;
  context = {
    index: createIndex(address, site.base),
    names: createNames(JSON.parse(readSite('names.json')) as NameTable, romanise),
    topics: createTopics(readSettingsFile('content', VOCABULARY_FILE, vocabularySchema, []).synonyms),
    sitePages: JSON.parse(form.getAttribute('data-pages')!) as SitePage[],
    dateIn: async (query) => dateIn(query),
    words: en.search,
  };
});
afterAll(async () => {
  server.close();
  await database.close();
});

/** The path of the first result, or nothing. */
async function firstOfPostgres(query: string): Promise<string> {
  const found = await search(context, stateOf(new Map([['q', query]])), 10);
  return 'results' in found ? new URL(found.results[0]!.url, site.url).pathname : '';
}

test('PostgreSQL gives the first results that Pagefind gives', async () => {
  const listed = parseQueryList(readFileSync(join(import.meta.dirname, 'queries.tsv'), 'utf8'));
  const queries = listed
    .map(({ query }) => query)
    .filter((query) => !query.startsWith('?'))
    .filter((_, i) => i % 2 === 0)
    .slice(0, ASKED);
  const page = await open(`${site.url}search/`);
  const first: { query: string; pagefind: string; postgres: string }[] = [];
  for (const query of queries)
    first.push({
      query,
      pagefind: (await askAgain(page, query)).results[0]?.path ?? '',
      postgres: await firstOfPostgres(query),
    });
  expect(first).toHaveLength(ASKED);
  expect(first.filter(({ pagefind }) => pagefind).length).toBeGreaterThan(30);
  const different = first.filter(({ pagefind, postgres }) => pagefind !== postgres);
  expect(different.length, JSON.stringify(different)).toBeLessThanOrEqual(MAY_DIFFER);
});

test('filters and orders by date as Pagefind does', async () => {
  const found = await search(context, stateOf(new URLSearchParams('kind=Event&sort=oldest')), 50);
  const titles = 'results' in found ? found.results.map(({ title }) => title) : [];
  const page = await open(`${site.url}search/?kind=Event&sort=oldest`);
  await page.waitForFunction(() => document.getElementById('results')!.ariaBusy === 'false');
  expect(titles.slice(0, 10)).toEqual(await page.locator('#results > li a').allInnerTexts());
});

test('a misspelled name has the one that was meant among the most similar', async () => {
  const names = (await (await fetch(`${address}?name=Droukdal`)).json()) as { id: string }[];
  expect(names.map(({ id }) => id)).toContain('abdelmalek-droukdel');
});

test('a load that fails leaves what was loaded before, and one that succeeds takes its place', async () => {
  const count = async () => (await database.query('SELECT count(*) FROM archive_search.pages')).rows;
  const before = await count();
  await expect(loadSearch(database, join(site.folder, 'assets'))).rejects.toThrow();
  expect(await count()).toEqual(before);
  await loadSearch(database, site.folder);
  expect(await count()).toEqual(before);
});

test('hostile words are words to the database', async () => {
  for (const words of ["'; DROP SCHEMA archive_search CASCADE; --", 'a & b | !c <-> d:*', '\\', '%', '(((', '\u0000'])
    for (const asked of [
      { q: words, year: words },
      { kind: words, publisher: words },
      { name: words },
      { page: words },
    ])
      expect((await fetch(`${address}?${new URLSearchParams(asked as Record<string, string>)}`)).status).toBe(200);
  expect((await fetch(`${address}?q=mali`)).status).toBe(200);
});
