import { expect, test } from 'vitest';
import { changesSince, sumOf, type IndexedPage } from './base-index.ts';
import type { LeanPage } from './lean-page.ts';

const page = (path: string, key = 'as before', html = 'as before'): LeanPage => ({
  ...{ path, key, day: undefined, html: () => html },
});
const indexed = (path: string): IndexedPage => [path, 'as before', sumOf('as before'), `en_${path}`];
const many = (count: number) => Array.from({ length: count }, (_, i) => String(i));
const changes = (before: readonly string[], pages: readonly LeanPage[]) =>
  changesSince(before.map(indexed), pages, ({ html }) => html());
const changed = (path: string) => page(path, 'changed', 'changed');

test('what is new is in the delta, and what has changed is superseded', () => {
  const found = changes(['a', 'b', 'c'], [page('a'), changed('b'), page('c'), page('d')])!;
  expect(found.pages.map(({ path }) => path)).toEqual(['b', 'd']);
  expect(found.superseded).toEqual(['en_b']);
});

test('what was superseded once stays so when it is taken back, for its text is not kept', () => {
  const { base } = changes(['a', 'b'], [page('a'), changed('b')])!;
  const found = changesSince(base, [page('a'), page('b')], ({ html }) => html())!;
  expect(found.pages.map(({ path }) => path)).toEqual(['b']);
  expect(found.superseded).toEqual(['en_b']);
});

test('where a page is gone, there is a new base', () => {
  expect(changes(['a', 'b'], [page('a')])).toBeUndefined();
  expect(changes(['a', 'b'], [page('a'), page('c')])).toBeUndefined();
});

test('of nothing that has changed there is no delta', () => {
  expect(changes(['a'], [page('a')])).toEqual({ pages: [], superseded: [], base: [indexed('a')] });
});

test('a page with the same HTML has not changed, and is known by its new key from then on', () => {
  const found = changes(['a', 'b'], [page('a', 'another'), page('b')])!;
  expect(found).toMatchObject({ pages: [], superseded: [] });
  expect(found.base.map(([path, key]) => `${path} ${key}`)).toEqual(['a another', 'b as before']);
});

test.each([
  [1000, 500, true],
  [1000, 501, false],
  [10, 9, true],
  [10, 10, false],
])('beside %i pages, %i new ones make a delta: %s', (before, added, isDelta) => {
  const pages = [...many(before), ...many(added).map((path) => `new-${path}`)].map((path) => page(path));
  expect(changes(many(before), pages) !== undefined).toBe(isDelta);
});

test('a page that has changed counts twice: it is superseded too', () => {
  const after = (count: number) => many(1000).map((path, i) => (i < count ? changed(path) : page(path)));
  expect(changes(many(1000), after(250))).toBeDefined();
  expect(changes(many(1000), after(251))).toBeUndefined();
});
