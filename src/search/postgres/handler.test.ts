import { expect, test } from 'vitest';
import { createSearchHandler } from './handler.ts';

const SERVER = 'https://search.example.org/';
const SITE = 'https://example.org';

/** Asks a handler, and notes what it asks of the database. */
async function ask(address: string, { method = 'GET', rows = [] as unknown[] } = {}) {
  const asked: { statement: string; values: unknown[] }[] = [];
  const database = {
    query: async (statement: string, values: unknown[] = []) => {
      asked.push({ statement, values });
      return { rows };
    },
  };
  const response = await createSearchHandler(database, SITE)(new Request(SERVER + address, { method }));
  return { response, asked, body: (await response.json()) as unknown };
}

test('finds the addresses of pages that have all words, each from its beginning or as its stem', async () => {
  const { body, asked } = await ask('?q=storm+160+un', { rows: [{ url: '/events/storm/' }] });
  expect(body).toEqual(['/events/storm/']);
  expect(asked[0]!.values).toEqual(['storm:*', 'storm', '160', '160', 'un', 'un']);
});

test('gives pages as they are in the database', async () => {
  const page = { url: '/events/storm/', content: 'A storm' };
  const { body, asked } = await ask('?page=/events/storm/&page=/events/kettle/', { rows: [{ page }] });
  expect(body).toEqual([page]);
  expect(asked[0]!.values).toEqual([['/events/storm/', '/events/kettle/']]);
});

test.each([
  ["?q=storm&kind=Event'; DROP SCHEMA archive_search; --"],
  ["?q=storm') OR true; DROP TABLE pages&order=day; DROP TABLE pages"],
  ["?year=2021']; DROP TABLE pages&publisher=%00' DROP"],
  ["?name=%00' DROP TABLE names"],
  ["?page=/a/'); DROP TABLE pages"],
])('gives the database what comes from outside as a parameter, never as a statement: %s', async (address) => {
  const { asked } = await ask(address);
  expect(asked.length).toBe(1);
  expect(asked[0]!.statement).not.toContain('DROP');
  expect(JSON.stringify(asked[0]!.values)).not.toContain('\\u0000');
});

test('asks nothing of the database for a query without a word', async () => {
  const { body, asked } = await ask('?q=%E2%80%94+!&kind=Event');
  expect([body, asked]).toEqual([[], []]);
});

test('reads no more words and pages than it says', async () => {
  const words = await ask(`?q=${'a+'.repeat(500)}`);
  expect(words.asked[0]!.values).toHaveLength(80);
  const pages = await ask(`?${'page=/a/&'.repeat(200)}`);
  expect(pages.asked[0]!.values[0]).toHaveLength(30);
});

test.each([
  ['?q=storm', 'POST', 405],
  [`?q=${'storm+'.repeat(2000)}`, 'GET', 414],
])('refuses what no search page asks', async (address, method, status) => {
  const { response, asked } = await ask(address, { method });
  expect([response.status, asked]).toEqual([status, []]);
});

test('lets the site alone read its answers, and tells nothing of a failure of the database', async () => {
  const database = { query: () => Promise.reject(new Error('password of the user')) };
  const response = await createSearchHandler(database, SITE)(new Request(`${SERVER}?q=storm`));
  expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([503, SITE]);
  expect(await response.text()).not.toContain('password');
});
