import { expect, test } from 'vitest';
import { changesSince, type IndexedPage } from './base-index.ts';
import type { LeanPage } from './lean-page.ts';

const page = (path: string, key = 'as before'): LeanPage => ({ path, key, day: undefined, html: () => '' });
const indexed = (path: string): IndexedPage => [path, 'as before', `en_${path}`];
const many = (count: number) => Array.from({ length: count }, (_, i) => String(i));

test('what is new is in the delta, what has changed supersedes, and what is gone is superseded', () => {
  const changes = changesSince(['a', 'b', 'c'].map(indexed), [page('a'), page('b', 'changed'), page('d')])!;
  expect(changes.pages.map(({ path }) => path)).toEqual(['b', 'd']);
  expect(changes.superseded).toEqual(['en_b', 'en_c']);
});

test('of nothing that has changed there is no delta', () => {
  expect(changesSince([indexed('a')], [page('a')])).toEqual({ pages: [], superseded: [] });
});

test.each([
  [1000, 500, true],
  [1000, 501, false],
  [10, 9, true],
  [10, 10, false],
])('beside %i pages, %i new ones make a delta: %s', (before, added, isDelta) => {
  const pages = [...many(before), ...many(added).map((path) => `new-${path}`)].map((path) => page(path));
  expect(changesSince(many(before).map(indexed), pages) !== undefined).toBe(isDelta);
});

test('a page that has changed counts twice: it is superseded too', () => {
  const changed = (count: number) => many(1000).map((path, i) => page(path, i < count ? 'changed' : 'as before'));
  expect(changesSince(many(1000).map(indexed), changed(250))).toBeDefined();
  expect(changesSince(many(1000).map(indexed), changed(251))).toBeUndefined();
});
