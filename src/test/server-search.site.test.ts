import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSearchHandler } from '../search/postgres/handler.ts';
import { loadSearch } from '../search/postgres/load.ts';
import { createHandlerServer } from '../search/postgres/serve.ts';
import { askPage } from './ask-page.ts';
import { buildSite } from './build-site.ts';
import type { BuiltSite } from './built-pages.ts';
import { visits } from './visit.ts';

const { open, faults } = visits();

let database: PGlite;
let server: Server;
let site: BuiltSite;
let close: () => void;

beforeAll(async () => {
  database = await PGlite.create({ extensions: { pg_trgm } });
  // The site needs the address of the server, and the server that of the site.
  let answer = async (_: Request) => new Response('', { status: 503 });
  server = createHandlerServer((request) => answer(request));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const built = await buildSite('server-search', 'src/test/fixtures/valid', '/archive/', { SEARCH_URL: address });
  ({ site, close } = built);
  await loadSearch(database, site.folder);
  answer = createSearchHandler(database, new URL(site.url).origin);
}, 240_000);
afterAll(async () => {
  close();
  server.close();
  await database.close();
});

test.each([
  ['Anna Bellmar', '/archive/people/anna-bellmar/'],
  ['Nordland', '/archive/places/norland/'],
  ['boat crew', '/archive/articles/2021-03-05-rescue/'],
  ['?q=Estervik&kind=Article&sort=oldest', '/archive/articles/2021-03-04-gazette-storm/'],
])('a site that was built for a search server finds by it for “%s” first %s', async (query, path) => {
  const page = await open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const { results } = await askPage(page, site.url, query);
  expect(results[0]?.path).toBe(path);
  expect(asked.filter((address) => address.includes('/pagefind/'))).toEqual([]);
});

test('where the search server is down, the search page says so', async () => {
  const page = await open();
  await page.route(`http://localhost:${(server.address() as AddressInfo).port}/**`, (route) => route.abort());
  await page.goto(`${site.url}search/?q=storm`);
  await page.locator('#status').filter({ hasText: 'could not be loaded' }).waitFor();
  expect(faults().every((fault) => fault.includes('ERR_FAILED'))).toBe(true);
});
