import oracle from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareEdtf, edtf, edtfProblem, parseEdtf } from './edtf.ts';

const day = (time: number) => new Date(time).toISOString().slice(0, 10);
const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** Texts of the right form, of which some name no date. */
const point = fc
  .tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.option(fc.integer({ min: 0, max: 13 })),
    fc.option(fc.integer({ min: 0, max: 32 })),
    fc.constantFrom('', '?', '~', '%'),
  )
  .map(
    ([year, month, dayOfMonth, qualifier]) =>
      [
        pad(year, 4),
        ...(month === null ? [] : [pad(month, 2)]),
        ...(month === null || dayOfMonth === null ? [] : [pad(dayOfMonth, 2)]),
      ].join('-') + qualifier,
  );
/** Dates of which a part is not known, and early ones. */
const vague = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.nat(5))
  .map(([number, monthNumber, form]) => {
    const [year, month] = [pad(number, 4), pad(monthNumber, 2)];
    return [
      year,
      `${year.slice(0, 3)}X`,
      `${year.slice(0, 2)}XX`,
      `${year}-XX`,
      `${year}-${month}-XX`,
      `${year}-XX-XX`,
    ][form]!;
  });
const signed = fc
  .tuple(fc.constantFrom('?', '~', '%'), fc.integer({ min: 1000, max: 9999 }))
  .map((parts) => parts.join(''));
const any = fc.oneof(point, vague, signed);
const written = fc.oneof(
  any,
  fc.tuple(any, any).map((points) => points.join('/')),
  any.map((start) => `${start}/..`),
  any.map((end) => `../${end}`),
);
const date = written.map(parseEdtf).filter((parsed) => parsed !== undefined);

describe('a date spans the days that it allows', () => {
  test.each([
    ['2014-01-24', '2014-01-24', '2014-01-24'],
    ['2014-01-24?', '2014-01-24', '2014-01-24'],
    ['2013-03', '2013-03-01', '2013-03-31'],
    ['2013-04~', '2013-04-01', '2013-04-30'],
    ['2013-02', '2013-02-01', '2013-02-28'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2013', '2013-01-01', '2013-12-31'],
    ['0099', '0099-01-01', '0099-12-31'],
    ['0999-12', '0999-12-01', '0999-12-31'],
    ['1951%', '1951-01-01', '1951-12-31'],
    ['~1951', '1951-01-01', '1951-12-31'],
    ['?1951', '1951-01-01', '1951-12-31'],
    ['%1951', '1951-01-01', '1951-12-31'],
    ['195X', '1950-01-01', '1959-12-31'],
    ['195X~', '1950-01-01', '1959-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['1951-XX', '1951-01-01', '1951-12-31'],
    ['1951-XX-XX', '1951-01-01', '1951-12-31'],
    ['1951-03-XX', '1951-03-01', '1951-03-31'],
    ['1952-02-XX?', '1952-02-01', '1952-02-29'],
    ['1951-21', '1951-03-01', '1951-05-31'],
    ['1951-22', '1951-06-01', '1951-08-31'],
    ['1951-23~', '1951-09-01', '1951-11-30'],
    ['1951-24', '1951-12-01', '1952-02-29'],
    ['1951-03-02/..', '1951-03-02', '~'],
    ['1951/', '1951-01-01', '~'],
    ['../1951', '', '1951-12-31'],
    ['/1951', '', '1951-12-31'],
    ['1951-21/1951-23', '1951-03-01', '1951-11-30'],
    ['195X/~1962', '1950-01-01', '1962-12-31'],
    ['2013-03-05/2013-03-10~', '2013-03-05', '2013-03-10'],
    ['2012/2013-02', '2012-01-01', '2013-02-28'],
  ])('%s from %s to %s', (text, first, last) => {
    expect(parseEdtf(text)).toMatchObject({ first, last });
  });
});

describe('what is not a date is refused with the reason', () => {
  const WRITTEN = 'is not written as a date';
  const CALENDAR = 'is not a real date';
  const ORDER = 'ends before it begins';
  test.each([
    ['', WRITTEN],
    ['yesterday', WRITTEN],
    ['24 January 2014', WRITTEN],
    ['2014-1-24', WRITTEN],
    ['14-01-24', WRITTEN],
    ['20140124', WRITTEN],
    ['2014-01-24T10:00Z', WRITTEN],
    ['2014-20', CALENDAR],
    ['2014-25', CALENDAR],
    ['2014-21-05', CALENDAR],
    ['2014-21-XX', CALENDAR],
    ['000X', CALENDAR],
    ['00XX', CALENDAR],
    ['?2014?', WRITTEN],
    ['2014??', WRITTEN],
    ['2XXX', WRITTEN],
    ['XXXX', WRITTEN],
    ['2X14', WRITTEN],
    ['201X-03', WRITTEN],
    ['2014-XX-03', WRITTEN],
    ['2014-0X', WRITTEN],
    ['201x', WRITTEN],
    ['-2014', WRITTEN],
    ['y12014', WRITTEN],
    ['2014-01-24 ', WRITTEN],
    ['..', WRITTEN],
    ['/', WRITTEN],
    ['../..', WRITTEN],
    ['/..', WRITTEN],
    ['../', WRITTEN],
    ['2014/...', WRITTEN],
    ['2014-02-30/..', CALENDAR],
    ['2012/2013/2014', WRITTEN],
    ['[2012,2013]', WRITTEN],
    ['٢٠١٤', WRITTEN],
    ['0000', CALENDAR],
    ['2014-00', CALENDAR],
    ['2014-13', CALENDAR],
    ['2014-02-29', CALENDAR],
    ['1900-02-29', CALENDAR],
    ['2014-04-31', CALENDAR],
    ['2014-01-00', CALENDAR],
    ['2014-01-24/2014-02-30', CALENDAR],
    ['2014-03/2014-02', ORDER],
    ['2014/2013', ORDER],
    ['202X/2014', ORDER],
    ['2014-01-24/2014-01-23', ORDER],
  ])('"%s" %s', (text, reason) => {
    expect(parseEdtf(text)).toBeUndefined();
    expect(edtfProblem(text)?.message).toBe(reason);
  });
});

test('a sign before more than a year is explained', () => {
  expect(edtfProblem('~1951-03')).toEqual({
    message: 'has the sign ~ before it, where it is said of the year alone',
    remedy: 'Write "1951-03~".',
    meant: '1951-03~',
  });
});

describe('against the edtf package', () => {
  test('whatever is accepted spans the same days there', () => {
    fc.assert(
      fc.property(date, ({ text, start, end, first, last }) => {
        // Each end by itself: it refuses some intervals, such as 2013/2013, or one with a decade and a sign before a year.
        const [from = '', to = from] = text.split('/');
        const days = [start ? day(oracle(from).min) : '', end ? day(oracle(to).max) : '~'];
        expect([text, first, last]).toEqual([text, ...days]);
      }),
    );
  });

  test('a season is a season there, though it takes seasons for quarters of the year', () => {
    for (const season of [21, 22, 23, 24]) expect(() => oracle(edtf(`1951-${season}`).text)).not.toThrow();
  });

  test('of what is written as a date, it accepts besides only 29 February of a common year, as 1 March, and the year 0', () => {
    fc.assert(
      fc.property(written, (text) => {
        if (parseEdtf(text) || text.includes('-02-29') || /(^|[/?~%])00(00|0X|XX)/.test(text)) return;
        expect(() => oracle(text)).toThrow();
      }),
    );
  });
});

describe('dates are put in order', () => {
  test('a year-only date comes before the dated days of that year', () => {
    const dates = ['2014-01-01', '2013-12-31', '2013-01-01', '2014', '2013-01', '2013', '2013-01-01/2013-06'].map(edtf);
    expect(dates.toSorted(compareEdtf).map(({ text }) => text)).toEqual([
      '2013',
      '2013-01-01/2013-06',
      '2013-01',
      '2013-01-01',
      '2013-12-31',
      '2014',
      '2014-01-01',
    ]);
  });

  test('a decade comes before its first year, an open beginning where the end is', () => {
    const dates = ['1950-03', '1950/1960', '1950', '195X', '1949', '../1950', '1950-21', '19XX', '1950/..'].map(edtf);
    expect(dates.toSorted(compareEdtf).map(({ text }) => text)).toEqual([
      '19XX',
      '1949',
      '195X',
      '1950/..',
      '1950/1960',
      '../1950',
      '1950',
      '1950-21',
      '1950-03',
    ]);
  });

  test('the order is total', () => {
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(Math.sign(compareEdtf(a, b))).toBe(-Math.sign(compareEdtf(b, a)) + 0);
        expect(compareEdtf(a, b) === 0).toBe(a.text === b.text);
        if (compareEdtf(a, b) < 0 && compareEdtf(b, c) < 0) expect(compareEdtf(a, c)).toBeLessThan(0);
      }),
    );
  });

  test('a date that begins earlier never comes later', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        if (a.start && b.start && a.first < b.first) expect(compareEdtf(a, b)).toBeLessThan(0);
      }),
    );
  });
});

test('what is not a date throws', () => {
  expect(() => edtf('2014-02-29')).toThrow('"2014-02-29" is not an EDTF date.');
});
