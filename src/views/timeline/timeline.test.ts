import { expect, test } from 'vitest';
import { event } from '../../test/records.ts';
import { isDated } from './time-span.ts';
import { timeline } from './timeline.ts';

const dated = (...dates: string[]) => dates.map((date, i) => event(`e${i + 1}`, { date })).filter(isDated);
const strips = (...dates: string[]) =>
  timeline(dated(...dates)).map(({ year, rows }) => ({
    year,
    rows: rows.map(({ number, start, end }) => [number, start, end]),
  }));

test.each([
  ['2021-02', 8.5, 16.2],
  ['2021-07-02/2021-12', 49.9, 100],
])('reaches over all the days that %s allows', (date, start, end) => {
  expect(strips(date)).toEqual([{ year: 2021, rows: [[1, start, end]] }]);
});

test.each([
  ['2021-01-01', 0.1],
  ['2021-07-02', 50],
  ['2021-12-31', 99.9],
])('draws the day %s as one point', (date, at) => {
  expect(strips(date)[0]!.rows).toEqual([[1, at, at]]);
});

test.each([
  ['2021-01-01/2021-01-02', 0, 0.8],
  ['2021-07-02/2021-07-03', 49.7, 50.5],
  ['2021-12-30/2021-12-31', 99.2, 100],
])('draws the days %s as wide as can be seen, inside the year', (date, start, end) => {
  expect(strips(date)[0]!.rows).toEqual([[1, start, end]]);
});

test.each([
  ['2021-03-04', 'day'],
  ['2021-03-04?', 'day'],
  ['2021-03-04/2021-03-04?', 'day'],
  ['2021-03', 'within'],
  ['2021-24', 'within'],
  ['2021-03-01/2021-03-10~', 'within'],
  ['2021-03-04/2021-03-05', 'lasted'],
  ['2021-03-01/2021-03-10', 'lasted'],
  ['2021-03/..', 'lasted'],
])('the shape of %s is that of %s', (date, shape) => {
  expect(timeline(dated(date))[0]!.rows[0]!.shape).toBe(shape);
});

test.each([
  ['2021-01-20', 'after'],
  ['2021-11-20', 'before'],
  ['2021-02/2021-11', 'above'],
])('there is room for the name of %s %s its mark', (date, side) => {
  expect(timeline(dated(date))[0]!.rows[0]!.name).toBe(side);
});

test('tells apart what has no date within its year', () => {
  const years = timeline(dated('195X', '1950', '1950?', '1950-02', '19XX'));
  expect(years.map(({ year, rows }) => [year, ...rows.map(({ number }) => number)])).toEqual(
    [[1950, 4], [1900]].toSorted(),
  );
  expect(years.at(-1)!.sometime.map(({ point, entries }) => [point, ...entries.map(({ number }) => number)])).toEqual([
    [{ year: 1950, years: 10 }, 1],
    [{ year: 1950 }, 2, 3],
  ]);
});

test.each([
  ['2021-03', '2021'],
  ['195X', '1950-1959'],
])('leads to the section that the list has for %s', (date, anchor) => {
  expect(timeline(dated(date))[0]!.anchor).toBe(anchor);
});

test('shows an event again in each later strip that it reaches, and in no year of its own', () => {
  const years = timeline(dated('2019-12/2021-01', '2020-05', '2023-01'));
  expect(years.map(({ year, rows }) => [year, ...rows.map(({ number }) => number)])).toEqual([
    [2019, 1],
    [2020, 1, 2],
    [2023, 3],
  ]);
  expect(years.map(({ rows: [row] }) => row!.continued)).toEqual([false, true, false]);
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
  ['2021-07-02/..', 49.9, 100],
  ['2021-07-02/', 49.9, 100],
  ['../2021-07-01', 49.3, 50.1],
  ['2021-22', 41.4, 66.6],
  ['2021-24', 91.5, 100],
])('draws %s, of which not every end is known', (date, start, end) => {
  expect(timeline(dated(date))[0]?.rows[0]).toMatchObject({ start, end });
});

test('knows years of the first century', () => {
  expect(strips('0033-04')).toEqual([{ year: 33, rows: [[1, 24.7, 32.9]] }]);
});

test('has no strip without an event', () => {
  expect(timeline([])).toEqual([]);
});
