import oracle from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareEdtf, edtf, edtfProblem, firstDay, parseEdtf } from './edtf.ts';

const day = (time: number) => new Date(time).toISOString().slice(0, 10);
const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** Texts of the right form, of which some name no date. */
const point = fc
  .tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.option(fc.integer({ min: 0, max: 13 })),
    fc.option(fc.integer({ min: 0, max: 32 })),
    fc.constantFrom('', '?', '~'),
  )
  .map(
    ([year, month, dayOfMonth, qualifier]) =>
      [
        pad(year, 4),
        ...(month === null ? [] : [pad(month, 2)]),
        ...(month === null || dayOfMonth === null ? [] : [pad(dayOfMonth, 2)]),
      ].join('-') + qualifier,
  );
const written = fc.oneof(
  point,
  fc.tuple(point, point).map((points) => points.join('/')),
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
    ['2014-21', CALENDAR],
    ['2014-01-24%', WRITTEN],
    ['?2014', WRITTEN],
    ['2014??', WRITTEN],
    ['201X', WRITTEN],
    ['-2014', WRITTEN],
    ['y12014', WRITTEN],
    ['2014-01-24 ', WRITTEN],
    ['2014/', WRITTEN],
    ['/2014', WRITTEN],
    ['2014/..', WRITTEN],
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
    ['2014-01-24/2014-01-23', ORDER],
  ])('"%s" %s', (text, reason) => {
    expect(parseEdtf(text)).toBeUndefined();
    expect(edtfProblem(text)?.message).toBe(reason);
  });
});

describe('against the edtf package', () => {
  test('whatever is accepted spans the same days there', () => {
    fc.assert(
      fc.property(date, ({ text, start, end, interval, first, last }) => {
        // Some intervals that end in the year or month in which they start, such as 2013/2013, it refuses.
        fc.pre(!interval || firstDay(end) > firstDay(start));
        const other = oracle(text);
        expect([text, first, last]).toEqual([text, day(other.min), day(other.max)]);
      }),
    );
  });

  test('of what is written as a date, it accepts besides only 29 February of a common year, as 1 March', () => {
    fc.assert(
      fc.property(written, (text) => {
        if (parseEdtf(text) || text.includes('-02-29')) return;
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
        if (a.first < b.first) expect(compareEdtf(a, b)).toBeLessThan(0);
      }),
    );
  });
});

test('what is not a date throws', () => {
  expect(() => edtf('2014-02-29')).toThrow('"2014-02-29" is not an EDTF date.');
});
