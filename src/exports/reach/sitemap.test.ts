import { expect, test } from 'vitest';
import { listedAddress } from './listed-page.ts';
import { sitemapFiles } from './sitemap.ts';

const HOME = 'https://example.org/archive/';
const locations = (xml = '') => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);

test('a sitemap has every page, with its signs escaped', () => {
  const files = sitemapFiles([HOME, `${HOME}articles/section/a&b/`], HOME);
  expect([...files.keys()]).toEqual(['sitemap.xml']);
  expect(locations(files.get('sitemap.xml'))).toEqual([HOME, `${HOME}articles/section/a&amp;b/`]);
});

test('of more pages than one sitemap may have there are several, and one that lists them', () => {
  const urls = Array.from({ length: 7 }, (_, i) => `${HOME}${i}/`);
  const files = sitemapFiles(urls, HOME, 3);
  const names = ['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml'];
  expect([...files.keys()]).toEqual(['sitemap.xml', ...names]);
  expect(files.get('sitemap.xml')).toContain('<sitemapindex ');
  expect(locations(files.get('sitemap.xml'))).toEqual(names.map((name) => HOME + name));
  expect(names.flatMap((name) => locations(files.get(name)))).toEqual(urls);
});

test.each([
  ['a page that names itself is listed', '', `${HOME}a/`, `${HOME}a/`],
  [
    'a page whose address has letters with accents is listed as it names itself',
    '',
    `${HOME}caf%C3%A9/`,
    `${HOME}caf%C3%A9/`,
  ],
  ['a page that asks not to be indexed is not', '<meta name="robots" content="noindex">', `${HOME}a/`, undefined],
  ['a page that names another one is not', '', `${HOME}b/`, undefined],
])('%s', (_, meta, canonical, listed) => {
  const path = canonical.includes('caf') ? '/archive/café/' : '/archive/a/';
  const head = `<html><head>${meta}<link rel="canonical" href="${canonical}">`;
  expect(listedAddress(head, path)).toBe(listed);
});
