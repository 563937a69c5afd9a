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

test('a list of 101 articles has two pages, which lead to each other and have each article once', () => {
  const [first, second] = ['/articles/', '/articles/page/2/'].map(
    (path) => pagesOfLarge.find((page) => page.path === path)!.root,
  );
  const articles = [first!, second!].map((page) => page.querySelectorAll('main .year-section li').length);
  expect(articles).toEqual([100, 1]);
  expect(first!.querySelector('a[href="/articles/page/2/"]')).not.toBeNull();
  expect(second!.querySelector('main nav a[href="/articles/"]')).not.toBeNull();
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
