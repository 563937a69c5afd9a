import { expect, test } from 'vitest';
import { event } from '../test/records.ts';
import { isDated, timeline } from './timeline.ts';

const dated = (...dates: string[]) => dates.map((date, i) => event(`e${i + 1}`, { date })).filter(isDated);
const strips = (...dates: string[]) =>
  timeline(dated(...dates)).map(({ year, rows }) => ({
    year,
    rows: rows.map(({ number, start, end }) => [number, start, end]),
  }));

test.each([
  ['2021', 0, 100],
  ['2021-02', 8.5, 16.2],
  ['2021-07-02/2021-12', 49.9, 100],
])('reaches over all the days that %s allows', (date, start, end) => {
  expect(strips(date)).toEqual([{ year: 2021, rows: [[1, start, end]] }]);
});

test.each([
  ['2021-01-01', 0, 2],
  ['2021-07-02', 49, 51],
  ['2021-12-31', 98, 100],
])('draws the day %s as wide as can be seen, inside the year', (date, start, end) => {
  expect(strips(date)[0]!.rows).toEqual([[1, start, end]]);
});

test.each([
  ['2021-03-04', true],
  ['2021-03-04?', false],
  ['2021-03-04~', false],
  ['2021-03', false],
  ['2021-03-04/2021-03-05', false],
])('whether %s is a day that is known is %s', (date, exact) => {
  expect(timeline(dated(date))[0]!.rows[0]!.exact).toBe(exact);
});

test('shows an event again in each later strip that it reaches, and in no year of its own', () => {
  const years = timeline(dated('2019-12/2021-01', '2020', '2023'));
  expect(years.map(({ year, rows }) => [year, ...rows.map(({ number }) => number)])).toEqual([
    [2019, 1],
    [2020, 1, 2],
    [2023, 3],
  ]);
  expect(years.map(({ rows: [{ continued, continues } = {}] }) => [continued, continues])).toEqual([
    [false, true],
    [true, true],
    [false, false],
  ]);
});

test('tells which years it leaves out', () => {
  expect(timeline(dated('2001', '2002', '2005', '2007')).map(({ skipped }) => skipped)).toEqual([
    undefined,
    undefined,
    { from: 2003, to: 2004 },
    { from: 2006, to: 2006 },
  ]);
});

test.each([
  [['2014/2017', '2018-03-02'], undefined],
  [['2014/2015', '2018-03-02'], { from: 2016, to: 2017 }],
  [['2014-05/..', '2018-03-02'], undefined],
])('says of no year in which one of %j lasts that it has no event', (dates, skipped) => {
  expect(timeline(dated(...dates)).at(-1)!.skipped).toEqual(skipped);
});

test.each([
  ['2021-07-02/..', 49.9, 100, true],
  ['2021-07-02/', 49.9, 100, true],
  ['../2021-07-01', 48.7, 50.7, false],
  ['202X', 0, 100, true],
  ['2021-22', 41.4, 66.6, false],
  ['2021-24', 91.5, 100, true],
])('draws %s, of which not every end is known', (date, start, end, continues) => {
  expect(timeline(dated(date))[0]?.rows[0]).toMatchObject({ start, end, continues, exact: false });
});

test('counts on from the page before', () => {
  expect(timeline(dated('2001', '2002'), 101).flatMap(({ rows }) => rows.map(({ number }) => number))).toEqual([
    101, 102,
  ]);
});

test('knows years of the first century', () => {
  expect(strips('0033-04')).toEqual([{ year: 33, rows: [[1, 24.7, 32.9]] }]);
});

test('has no strip without an event', () => {
  expect(timeline([])).toEqual([]);
});
