import { expect, test } from 'vitest';
import { parseEdtf } from '../../edtf.ts';
import { event } from '../../test/records.ts';
import { en } from '../../words/en.ts';
import { partNavigation } from './part-navigation.ts';
import { allParts, pageOfEach, partName, partsOf } from './paging.ts';
import { dateKey, letterKeys, recordKeys } from './part-keys.ts';

const letterKey = letterKeys('en', en);
const byName = (names: readonly string[], size: number) =>
  partsOf(names, { size, keyOf: (name, level) => letterKey(name, level) });

interface Dated {
  on: string;
  name: string;
  id?: string;
}
const byDate = (entries: readonly Dated[], size: number) =>
  partsOf(entries, {
    size,
    keyOf: ({ on }, level) => dateKey(parseEdtf(on), level, en),
    restKeys: recordKeys(({ name, id = '' }) => event(id, { name }), 'en', en),
  });
const paths = (list: ReturnType<typeof byName> | ReturnType<typeof byDate>) =>
  allParts<unknown>(list).map(({ path }) => path);

test('names that begin with the same words are parted where they differ, without pages that would part nothing', () => {
  expect(paths(byName(['Ferry', 'Flood at Ayr', 'Flood at Bath', 'Flood at Bute'], 2))).toEqual([
    '',
    'letter/fe',
    'letter/fl',
    'letter/flood-at-a',
    'letter/flood-at-b',
  ]);
});

test('names without a letter are parted by their signs', () => {
  expect(paths(byName(['12 lamps', '13 lamps', '2 lamps', 'Ada'], 1))).toEqual([
    ...['', 'letter/other', 'letter/other/1', 'letter/other/12', 'letter/other/13', 'letter/other/2', 'letter/a'],
  ]);
});

test('a day that is too much for a page is parted by letters, under an address that other days leave as it is', () => {
  const day = ['Ada', 'Bea', 'Cem'].map((name) => ({ on: '2013-03-04', name }));
  const alone = paths(byDate(day, 2));
  expect(alone).toEqual(['', ...['a', 'b', 'c'].map((letter) => `day/2013-03-04/letter/${letter}`)]);
  const others = byDate([...day, { on: '2013-03-05', name: 'Dan' }, { on: '2014', name: 'Eve' }], 2);
  expect(paths(others)).toEqual(expect.arrayContaining(alone));
  expect(allParts(others).map(partName)).toContain('4 March 2013, A');
});

test('of a day no entry is lost whose whole name is how others begin', () => {
  const day = ['Weather', 'Weather in Ayr', 'Weather in Bath'].map((name) => ({ on: '2013-03-04', name }));
  const list = byDate(day, 2);
  expect(new Set(allParts(list).flatMap(({ shown }) => shown))).toEqual(new Set(day));
});

test('what has one name on one day is parted by ids', () => {
  const same = ['a', 'b', 'c'].map((id) => ({ on: '2013-03-04', name: 'Weather', id: `2013-03-04-${id}` }));
  const list = byDate([...same, { on: '2013-03-04', name: 'Weather in Ayr', id: 'ayr' }], 1);
  expect(paths(list).slice(1)).toEqual([
    'day/2013-03-04/letter/weather-',
    ...['a', 'b', 'c'].map((end) => `day/2013-03-04/letter/weather/id/2013-03-04-${end}`),
  ]);
  expect(allParts(list).map(partName)).toContain('4 March 2013, Weather, 2013-03-04-a');
});

test('what has no month stays on the page of its year while it fits', () => {
  const year = ['2013', '2013', '2013-03', '2013-04', '2012'].map((on, i) => ({ on, name: `n${i}` }));
  const [, made] = allParts(byDate(year, 3));
  expect([made!.path, made!.shown.map(({ on }) => on), made!.parts.map(({ path }) => path)]).toEqual([
    'year/2013',
    ['2013', '2013', '2013-03'],
    ['month/2013-03', 'month/2013-04'],
  ]);
});

test('a page has room for so much, whatever the number of its entries', () => {
  const weighed = partsOf(['Ada', 'Bea'], {
    size: 1000,
    weightOf: () => 60,
    keyOf: (name, level) => letterKey(name, level),
  });
  expect(paths(weighed)).toEqual(['', 'letter/a', 'letter/b']);
});

test('each entry has one page that is its own', () => {
  const pages = pageOfEach(byName(['Ada', 'Abe', 'Bea'], 1));
  expect([...pages].map(([name, { path }]) => [name, path])).toEqual([
    ['Ada', 'letter/ad'],
    ['Abe', 'letter/ab'],
    ['Bea', 'letter/b'],
  ]);
});

test('a page counts its own parts alone, and has the anchors of what it does not show', () => {
  const list = byName(['Ada', 'Abe', 'Bea'], 1);
  const navigated = (part: typeof list) =>
    partNavigation(
      part,
      (path) => path,
      (name) => [name],
    )!.rows.map((row) => row.map(({ url, count, anchors }) => [url, count, ...anchors]));
  expect(navigated(list)).toEqual([
    [
      ['letter/a', 2, 'Abe'],
      ['letter/b', 1, 'Bea'],
    ],
  ]);
  expect(navigated(list.parts[1]!)).toEqual([
    [
      ['letter/a', undefined],
      ['letter/b', undefined],
    ],
  ]);
});
