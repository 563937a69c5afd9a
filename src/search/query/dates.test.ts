import { describe, expect, test } from 'vitest';
import { dateIn } from './dates.ts';

const months = (year: number, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `${year}${String(from + i).padStart(2, '0')}`);

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
const days = (month: string, from: number, to: number) => years(from, to).map((day) => month + day.padStart(2, '0'));

describe('a date in a query', () => {
  test.each([
    ['January 2021', ['202101']],
    ['janvier 2021', ['202101']],
    ['Jan 2021', ['202101']],
    ['يناير 2021', ['202101']],
    ['كانون الثاني 2021', ['202101']],
    ['11 January 2021', ['20210111']],
    ['January 11, 2021', ['20210111']],
    ['June 3rd, 2021', ['20210603']],
    ['the 3rd of June 2021', ['20210603']],
    ['1er juin 2021', ['20210601']],
    ['2021-05-04', ['20210504']],
    ['2021-05', ['202105']],
    ['24/01/2021', ['20210124']],
    ['24.1.2021', ['20210124']],
    ['3/4/2021', ['20210403', '20210304']],
    ['2021', ['2021']],
    ['٢٠٢١', ['2021']],
    ['early 2021', months(2021, 1, 4)],
    ['late 2021', months(2021, 9, 12)],
    ['mid-2021', months(2021, 5, 8)],
    ['31 June 2021', ['202106']],
    ['début 2021', months(2021, 1, 4)],
    ['summer 2021', months(2021, 6, 8)],
    ['2021-2022', ['2021', '2022']],
    ['2021–22', ['2021', '2022']],
    ['from 2021 to 2023', ['2021', '2022', '2023']],
    ['between March and May 2021', months(2021, 3, 5)],
    ['March 2021 to April 2021', months(2021, 3, 4)],
    ['early June 2021', [...days('202106', 1, 10), '202106']],
    ['fin février 2021', [...days('202102', 21, 28), '202102']],
    ['since 2021', ['2021', ...years(2022, 2041)]],
    ['after October 2021', ['202111', '202112', ...years(2022, 2041)]],
    ['depuis le 3 juin 2021', [...months(2021, 6, 12), ...years(2022, 2041)]],
    ['avant 2021', years(2001, 2020)],
    ['until February 2021', [...years(2001, 2020), '202101', '202102']],
    ['2010s', Array.from({ length: 10 }, (_, i) => String(2010 + i))],
  ])('%j is %j', (query, periods) => {
    expect(dateIn(query)?.periods ?? []).toEqual(periods);
  });

  test.each([
    ['events of 2021', '2021'],
    ['fires in May 2021 at sea', 'May 2021'],
    ['what happened on 4 May 2021?', '4 May 2021?'],
    ['attacks in early 2021', 'early 2021'],
  ])('of %j is %j', (query, date) => {
    const { start, end } = dateIn(query)!;
    expect(query.slice(start, end)).toBe(date);
  });

  test.each(['5,100 troops', 'May', '3 June', '38 people', '99999', 'route 66', ''])('%j has none', (query) => {
    expect(dateIn(query)).toBeUndefined();
  });

  test('takes no longer for a hostile one', () => {
    for (const query of ['1'.repeat(200), '2021 '.repeat(40), '1/1/'.repeat(50), 'to '.repeat(60), '2021-'.repeat(40)])
      expect((dateIn(query)?.periods ?? []).length).toBeLessThanOrEqual(48);
  });
});
