import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { pagesOf } from './built-pages.ts';
import { describeLists } from './list-rules.ts';
import { describePages } from './page-rules.ts';

const { valid, town, large, empty } = inject('sites');
const [pagesOfLarge, pagesOfEmpty] = [pagesOf(large), pagesOf(empty)];

describePages('a small archive under a path', valid);
describePages('the papers of a town', town);
describePages('a large archive', large);
describePages('an archive without a file', empty);
describeLists('a small archive under a path', valid);
describeLists('the papers of a town', town);

test('a list of 101 articles has a page for each year, to which its first page leads, and its years have each article once', () => {
  const rootOf = (path: string) => pagesOfLarge.find((page) => page.path === path)!.root;
  const articlesOn = (path: string) =>
    rootOf(path)
      .querySelectorAll('main .year-section li a')
      .map((link) => link.getAttribute('href')!);
  const years = rootOf('/articles/')
    .querySelectorAll('.list-parts a')
    .map((link) => link.getAttribute('href')!);
  expect(years).toHaveLength(30);
  expect(years.flatMap(articlesOn).sort()).toEqual(
    Array.from({ length: 101 }, (_, i) => `/articles/article-${i}/`).sort(),
  );
  expect(articlesOn('/articles/')).toEqual(years.flatMap(articlesOn).slice(0, articlesOn('/articles/').length));
  expect(articlesOn('/articles/').length).toBeGreaterThan(95);
});

test('a list that is too long for a page has each old anchor of a year on its first page still', () => {
  const { root } = pagesOfLarge.find((page) => page.path === '/articles/')!;
  const years = Array.from({ length: 30 }, (_, i) => String(1990 + i));
  expect(years.filter((year) => !root.querySelector(`[id="${year}"]`))).toEqual([]);
});

test('no page takes more than 30 KB', () => {
  const sizes = pagesOfLarge.map(({ path, html }) => [path, gzipSync(html, { level: 9 }).length] as const);
  expect(sizes.length).toBeGreaterThan(100);
  expect(sizes.filter(([, bytes]) => bytes > 30_000)).toEqual([]);
});

test('an archive without articles says so', () => {
  for (const path of ['/', '/articles/', '/people/', '/groups/', '/places/', '/events/', '/disputed/'])
    expect(pagesOfEmpty.find((page) => page.path === path)?.root.querySelector('main')?.text).toMatch(
      /no (articles|people|groups|places|events|questions)|nothing/i,
    );
});

/** The gzipped size of a page’s scripts, with what they import at once. */
function scriptBytes(path: string): number {
  const read = (address: string): string[] => {
    const script = readFileSync(join(large.folder, address), 'utf8');
    const imported = [...script.matchAll(/\b(?:from|import)\s*["'`]\.\/([^"'`]+)/g)];
    return [script, ...imported.flatMap(([, name]) => read(`assets/${name}`))];
  };
  const page = pagesOfLarge.find((page) => page.path === path)!;
  const scripts = page.root.querySelectorAll('script[src]').flatMap((script) => read(script.getAttribute('src')!));
  expect(scripts.length).toBeGreaterThan(0);
  return scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
}

test('the search page brings at most 25 KB of script of its own', () => {
  expect(scriptBytes('/search/')).toBeLessThanOrEqual(25_000);
});

test.each(['/', '/articles/', '/people/', '/groups/', '/places/'])('%s brings at most 1 KB of script', (path) => {
  expect(scriptBytes(path)).toBeLessThanOrEqual(1000);
});
