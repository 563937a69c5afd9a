import { describe, expect, test } from 'vitest';
import { edtf } from './edtf.ts';
import {
  capitalised,
  compareNames,
  datetime,
  directionOf,
  formatChoice,
  formatCoordinates,
  formatCount,
  formatDate,
  formatList,
  formatYear,
  listParts,
  quoted,
  yamlText,
} from './format.ts';

describe('a date is reported no more precisely than it is known', () => {
  test.each([
    ['2014-01-24', '24 January 2014'],
    ['2014-01-04', '4 January 2014'],
    ['2016-11-27?', 'probably 27 November 2016'],
    ['2020-06-05~', 'about 5 June 2020'],
    ['2013-03', 'March 2013'],
    ['2013-03~', 'about March 2013'],
    ['2013', '2013'],
    ['2013?', 'probably 2013'],
    ['2013-03-05/2013-03-10', '5–10 March 2013'],
    ['2013-03-05/2013-03-10~', 'early March 2013'],
    ['2013-03-11/2013-03-20~', 'mid March 2013'],
    ['2013-03-21/2013-03-31~', 'late March 2013'],
    ['2013-03-05/2013-03-15~', '5 March 2013 to about 15 March 2013'],
    ['2013-03-28/2013-04-02', '28 March 2013 to 2 April 2013'],
    ['2013-03-05/2014-03-10', '5 March 2013 to 10 March 2014'],
    ['2012/2013', '2012–2013'],
    ['2012?/2013', 'probably 2012 to 2013'],
    ['2012/2013-02', '2012 to February 2013'],
    ['2013-01/2013-03', 'January 2013 to March 2013'],
    ['2014-03-05/2014-03-05', '5 March 2014'],
    ['2014-03/2014-03', 'March 2014'],
    ['2014/2014', '2014'],
    ['2014-03-05?/2014-03-05?', 'probably 5 March 2014'],
    ['2014-03-05/2014-03-05~', 'about 5 March 2014'],
    ['2014-03~/2014-03', 'about March 2014'],
    ['2014~/2014?', 'probably about 2014'],
    ['2014-03/2014-03-05', 'March 2014 to 5 March 2014'],
    ['1951%', 'probably about 1951'],
    ['~1951', 'about 1951'],
    ['?1951', 'probably 1951'],
    ['1951%/1951', 'probably about 1951'],
    ['195X', 'the 1950s'],
    ['195X?', 'probably the 1950s'],
    ['195X/196X', 'the 1950s to the 1960s'],
    ['19XX', 'the 20th century'],
    ['20XX', 'the 21st century'],
    ['11XX', 'the 12th century'],
    ['01XX', 'the 2nd century'],
    ['1951-XX', '1951'],
    ['1951-03-XX', 'March 1951'],
    ['1951-03-XX~', 'about March 1951'],
    ['1951-21', 'spring 1951'],
    ['1951-22', 'summer 1951'],
    ['1951-23?', 'probably autumn 1951'],
    ['1951-24', 'winter 1951'],
    ['1951-21/1951-23', 'spring 1951 to autumn 1951'],
    ['1951-03-02/..', 'from 2 March 1951'],
    ['1951~/..', 'from about 1951'],
    ['../1951', 'until 1951'],
    ['1951/', 'from 1951, end unknown'],
    ['/1951-03', 'until March 1951, beginning unknown'],
    ['0999', '999'],
  ])('%s reads %s', (date, words) => {
    expect(formatDate(edtf(date))).toBe(words);
  });
});

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
  ['1951-03-02?', '1951'],
  ['1951/1953', '1951'],
  ['../1951', '1951'],
  ['195X', 'The 1950s'],
  ['19XX/2001', 'The 20th century'],
  ['0999', '999'],
])('lists have %s under %s', (date, heading) => {
  expect(formatYear(edtf(date))).toBe(heading);
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

test.each([
  [18.44, 1.41, '18.44° N, 1.41° E'],
  [-33.9, -70, '33.9° S, 70° W'],
  [0, 0, '0° N, 0° E'],
])('latitude %d and longitude %d read %s', (latitude, longitude, words) => {
  expect(formatCoordinates({ latitude, longitude })).toBe(words);
});

test.each([
  ['armed group', 'Armed group'],
  ['école', 'École'],
  ['', ''],
])('"%s" at the start of a sentence is "%s"', (text, expected) => {
  expect(capitalised(text)).toBe(expected);
});

test.each([
  ['ar', 'rtl'],
  ['fa-AF', 'rtl'],
  ['fr', undefined],
  ['arn', undefined],
  [undefined, undefined],
])('a name in %s runs %s', (lang, direction) => {
  expect(directionOf(lang)).toBe(direction);
});

test('names are ordered as in an index', () => {
  expect(['Zorn', 'école', 'Eel', 'eel', 'Area 10', 'Area 9', 'Echo'].toSorted(compareNames)).toEqual([
    'Area 9',
    'Area 10',
    'Echo',
    'école',
    'eel',
    'Eel',
    'Zorn',
  ]);
});

test('tests run in a zone that is not UTC', () => {
  expect(new Date(2021, 0, 1).getTimezoneOffset()).not.toBe(0);
});

test('a list comes in parts, the items at even places', () => {
  expect(listParts(['a', 'b', 'c'])).toEqual(['a', ', ', 'b', ' and ', 'c']);
  expect(listParts([])).toEqual([]);
});

test.each([
  ['Anna O’Dunne-Zorn Jr.', 'Anna O’Dunne-Zorn Jr.'],
  ['A', 'A'],
  ['Zorn, Anna', '"Zorn, Anna"'],
  ['Port: a novel', '"Port: a novel"'],
  ['1884', '"1884"'],
  ['“Port”', '"“Port”"'],
])('in front matter, %j is written %s', (text, written) => {
  expect(yamlText(text)).toBe(written);
});
