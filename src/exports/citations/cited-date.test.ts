import { expect, test } from 'vitest';
import { edtf } from '../../edtf.ts';
import { citedDate } from './cited-date.ts';

test.each([
  ['2013-03-05', { year: 2013, month: 3, day: 5 }, false],
  ['2013-03', { year: 2013, month: 3 }, false],
  ['2013', { year: 2013 }, false],
  ['0987', { year: 987 }, false],
  ['2013-XX', { year: 2013 }, false],
  ['2013-21', { year: 2013, season: 21 }, false],
  ['2016-11-27?', { year: 2016, month: 11, day: 27 }, true],
  ['2013~', { year: 2013 }, true],
  ['2013-03-01/2013-03-10~', { year: 2013, month: 3 }, false],
  ['2013-03~/2013-04~', { year: 2013 }, true],
])('%s is cited as %j', (text, point, isUncertain) => {
  expect(citedDate(edtf(text))).toEqual({ point, isUncertain });
});

test.each([
  ['195X', { first: 1950, last: 1959 }],
  ['19XX', { first: 1900, last: 1999 }],
  ['2012-12/2013-01', { first: 2012, last: 2013 }],
])('of %s not even a year is certain', (text, years) => {
  expect(citedDate(edtf(text))).toEqual({ years, isUncertain: false });
});

test.each(['2013/..', '../2013', '2013/', '/2013'])('of %s, which is open at one end, nothing is certain', (text) => {
  expect(citedDate(edtf(text))).toBeUndefined();
});
