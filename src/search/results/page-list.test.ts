import { expect, test } from 'vitest';
import { createPageList, PAGE_SIZE, withoutRepeats } from './page-list.ts';
import type { Hit, ResultPage } from './search-index.ts';

let loaded: string[] = [];
const hit = (text: string, id = text): Hit => ({
  id,
  page: async () => {
    loaded.push(id);
    return {
      ...{
        url: '',
        title: id,
        lang: '',
        kind: 'place',
        date: '',
        publisher: '',
        description: '',
        names: [],
        mentions: [],
      },
      ...{ excerpt: '', content: '', text },
    };
  },
});
const hits = (count: number, word: string) => Array.from({ length: count }, (_, i) => hit(word, `${word} ${i}`));
const titles = (pages: readonly ResultPage[]) => pages.map(({ title }) => title);

test('loads ten hits at a time, and no more than are wanted', async () => {
  loaded = [];
  const list = createPageList([hits(35, 'storm')], ['storm'], []);
  expect(PAGE_SIZE).toBe(10);
  expect(await list.first(10)).toHaveLength(10);
  expect(loaded).toHaveLength(10);
  expect(await list.first(11)).toHaveLength(11);
  expect(loaded).toHaveLength(20);
  expect(list.total()).toBe(35);
});

test('goes on to the next list after ten hits in a row without a result', async () => {
  const list = createPageList([[...hits(10, 'calm'), ...hits(10, 'storm')], [hit('storm')]], ['storm'], []);
  expect(titles(await list.first(5))).toEqual(['storm']);
  expect(list.rejected).toHaveLength(10);
  expect(list.total()).toBe(1);
});

test('goes on in the same list if the results are sorted', async () => {
  const list = createPageList([[...hits(10, 'calm'), hit('storm')]], ['storm']);
  expect(titles(await list.first(5))).toEqual(['storm']);
});

test('loads once more after hits that were no results, so that the total is right', async () => {
  const list = createPageList(
    [[...hits(9, 'storm'), hit('calm'), ...hits(5, 'storm'), ...hits(15, 'rain')]],
    ['storm'],
  );
  await list.first(9);
  expect(list.total()).toBe(24);
});

test('the hits of a list are not in a later one', () => {
  const lists = withoutRepeats(
    [
      [hit('a'), hit('b')],
      [hit('b'), hit('c')],
      [hit('c'), hit('d')],
    ],
    ['d'],
  );
  expect(lists.map((list) => list.map(({ id }) => id))).toEqual([['a', 'b'], ['c'], []]);
});
