import { expect, test } from 'vitest';
import { resultPage } from '../../test/result-pages.ts';
import { createPageList, PAGE_SIZE, type HitList } from './page-list.ts';
import type { Hit, ResultPage } from './search-index.ts';

let loaded: string[] = [];
const hit = (text: string, id = text): Hit => ({
  id,
  page: async () => {
    loaded.push(id);
    return resultPage({ title: id, text });
  },
});
/** Hits of which those are results that have a storm. */
const storms = (...hits: Hit[]): HitList => ({ hits, accepts: ({ text }) => text === 'storm' });
const hits = (count: number, word: string) => Array.from({ length: count }, (_, i) => hit(word, `${word} ${i}`));
const titles = (pages: readonly ResultPage[]) => pages.map(({ title }) => title);

test('loads ten hits at a time, and no more than are wanted', async () => {
  loaded = [];
  const list = createPageList([storms(...hits(35, 'storm'))], []);
  expect(PAGE_SIZE).toBe(10);
  expect(await list.first(10)).toHaveLength(10);
  expect(loaded).toHaveLength(10);
  expect(await list.first(11)).toHaveLength(11);
  expect(loaded).toHaveLength(20);
  expect(list.total()).toBe(35);
});

test('goes on to the next list after ten hits in a row without a result', async () => {
  const list = createPageList([storms(...hits(10, 'calm'), ...hits(10, 'storm')), storms(hit('storm'))], []);
  expect(titles(await list.first(5))).toEqual(['storm']);
  expect(list.rejected).toHaveLength(10);
  expect(list.total()).toBe(1);
});

test('goes on in the same list if the results are sorted', async () => {
  const list = createPageList([storms(...hits(10, 'calm'), hit('storm'))], undefined);
  expect(titles(await list.first(5))).toEqual(['storm']);
});

test('loads once more after hits that were no results, so that the total is right', async () => {
  const list = createPageList(
    [storms(...hits(9, 'storm'), hit('calm'), ...hits(14, 'storm').slice(9), ...hits(15, 'rain'))],
    undefined,
  );
  await list.first(9);
  expect(list.total()).toBe(24);
});

test('lists a page once, though several searches give it, and never what is excluded', async () => {
  const all = { accepts: () => true };
  const lists = [
    { hits: [hit('a'), hit('b')], ...all },
    { hits: [hit('b'), hit('c')], ...all },
    { hits: [hit('c'), hit('d')], ...all },
  ];
  const list = createPageList(lists, undefined, ['d']);
  expect(list.total()).toBe(3);
  expect(titles(await list.first(10))).toEqual(['a', 'b', 'c']);
  expect([list.total(), list.isComplete()]).toEqual([3, true]);
});

test('lists a page that a later search accepts', async () => {
  const list = createPageList([storms(hit('calm')), { hits: [hit('calm')], accepts: () => true }], undefined);
  expect(titles(await list.first(10))).toEqual(['calm']);
});

test('puts what is loaded in another order', async () => {
  const list = createPageList([{ hits: [hit('a'), hit('b')], accepts: () => true }], undefined);
  await list.first(10);
  list.reorder((pages) => pages.toReversed());
  expect(titles(await list.first(10))).toEqual(['b', 'a']);
});

test('loads no more than it needs to know which lists have results', async () => {
  const list = createPageList(
    [
      storms(...hits(20, 'storm')),
      { hits: hits(5, 'rain'), accepts: ({ text }) => text === 'rain' },
      { hits: hits(5, 'fog'), accepts: ({ title }) => title === 'fog 2' },
      { hits: hits(5, 'calm'), accepts: () => false },
    ],
    [],
  );
  await list.first(10);
  loaded = [];
  await list.probe();
  expect(loaded).toEqual(['rain 0', 'fog 0', 'fog 1', 'fog 2', 'calm 0', 'calm 1', 'calm 2']);
  expect(list.total()).toBe(30);
});
