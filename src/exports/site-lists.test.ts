import { expect, test } from 'vitest';
import { factsOf } from './site-lists.ts';

const ADDRESS = 'https://example.org/people/café/';
const facts = (html: string, path = 'people/café/index.html') => factsOf(path, Buffer.from(html));

test('a page is listed under the address that its head gives', () => {
  const page = `<head><title>Café</title><link rel="canonical" href="${ADDRESS}"></head><p>Text</p>`;
  expect(facts(page)).toMatchObject({
    listed: ADDRESS,
    kept: ['people/caf%C3%A9/', Buffer.byteLength(page), expect.any(String)],
  });
  expect(facts(page, 'feed.atom').listed).toBeUndefined();
});

test('what a page says in its text does not take it out of the lists', () => {
  const canonical = `<link rel="canonical" href="${ADDRESS}">`;
  const noindex = '<meta name="robots" content="noindex">';
  expect(facts(`<head>${canonical}</head><p>&lt;meta&gt;</p>${noindex}`).listed).toBe(ADDRESS);
  expect(facts(`<head>${canonical}${noindex}</head>`).listed).toBeUndefined();
  expect(facts(`<p>No head</p>${canonical}`).listed).toBeUndefined();
});
