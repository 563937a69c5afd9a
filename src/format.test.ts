import { expect, test } from 'vitest';
import { edtf } from './edtf.ts';
import {
  certainPrefix,
  datetime,
  formatChoice,
  formatCount,
  formatList,
  quoted,
  yamlText,
  localDay,
} from './format.ts';

test.each([
  ['2014-01-24', '2014-01-24'],
  ['2016-11-27?', '2016-11-27'],
  ['2013-03~', '2013-03'],
  ['2013', '2013'],
  ['2013-03-05/2013-03-10~', undefined],
  ['2013-03-05/2013-03-05', '2013-03-05'],
  ['2013~/2013?', '2013'],
  ['0999-03', '0999-03'],
  ['~1951', '1951'],
  ['1951-03-XX', '1951-03'],
  ['1951-XX', '1951'],
  ['195X', undefined],
  ['1951-21', undefined],
  ['1951/..', undefined],
])('the machine’s form of %s is %s', (date, form) => {
  expect(datetime(edtf(date))).toBe(form);
});

test.each([
  [0, 'no articles'],
  [1, '1 article'],
  [2, '2 articles'],
  [1200, '1,200 articles'],
])('%i is counted as %s', (count, words) => {
  expect(formatCount(count, 'article')).toBe(words);
});

test('a plural of its own is used', () => {
  expect([1, 2].map((count) => formatCount(count, 'person', 'people'))).toEqual(['1 person', '2 people']);
});

test.each([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a and b', 'a or b'],
  [['a', 'b', 'c'], 'a, b and c', 'a, b or c'],
])('%j is listed as "%s" and "%s"', (items, all, any) => {
  expect([formatList(items), formatChoice(items)]).toEqual([all, any]);
});

test('a long value is cut short where a message shows it', () => {
  expect(quoted('short')).toBe('"short"');
  expect(quoted('a'.repeat(10_000))).toBe(`"${'a'.repeat(79)}…"`);
});

test('tests run in a zone that is not UTC', () => {
  expect(new Date(2021, 0, 1).getTimezoneOffset()).not.toBe(0);
});

test.each([
  ['Anna O’Dunne-Zorn Jr.', 'Anna O’Dunne-Zorn Jr.'],
  ['A', 'A'],
  ['Zorn, Anna', '"Zorn, Anna"'],
  ['Port: a novel', '"Port: a novel"'],
  ['1884', '"1884"'],
  ['“Port”', '"“Port”"'],
  ['True', '"True"'],
  ['True Story', 'True Story'],
])('in front matter, %j is written %s', (text, written) => {
  expect(yamlText(text)).toBe(written);
});

test.each([
  ['2013-03-05', '2013-03-05'],
  ['2013-03?', '2013-03'],
  ['2013-03-XX', '2013-03'],
  ['2013-21', '2013'],
  ['2013~', '2013'],
  ['0999', '0999'],
  ['2014-01-24/2014-01-25', '2014-01'],
  ['2014-01/2014-03-05', '2014'],
  ['2014/2015', undefined],
  ['201X', undefined],
  ['19XX', undefined],
  ['2013-03/..', undefined],
])('all of %s has %s in common', (date, prefix) => {
  expect(certainPrefix(edtf(date))).toBe(prefix);
});

test.each([
  ['2026-11-22T10:59:59Z', '2026-11-22'],
  ['2026-11-22T11:00:00Z', '2026-11-23'],
  ['2025-12-31T11:00:00Z', '2026-01-01'],
  ['2026-03-04T12:00:00Z', '2026-03-05'],
])('at %s it is %s in Auckland, where it is day first', (time, day) => {
  expect(localDay(new Date(time))).toBe(day);
});
