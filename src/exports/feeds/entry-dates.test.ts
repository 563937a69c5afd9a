import { expect, test } from 'vitest';
import { article } from '../../test/records.ts';
import { entryDates } from './entry-dates.ts';

const correction = (date: string) => ({ date, text: '…' });

test.each([
  [
    'an old article that is newly added comes up',
    { published: '1951', added: '2024-05-06' },
    '2024-05-06',
    '2024-05-06',
  ],
  ['a month counts from its first day', { added: '2024-05' }, '2024-05-01', '2024-05-01'],
  ['a revision comes up', { added: '2024-05-06', revised: '2024-07-01' }, '2024-05-06', '2024-07-01'],
  [
    'the last of several corrections comes up',
    { added: '2024-05-06', corrections: [correction('2025-02-03'), correction('2024-12')] },
    '2024-05-06',
    '2025-02-03',
  ],
  ['without any of these, the first day of publication counts', { published: '2013-03~' }, '2013-03-01', '2013-03-01'],
  ['an interval counts from its beginning', { published: '2013-03-02/2013-03-09' }, '2013-03-02', '2013-03-02'],
  ['a decade counts from its first day', { published: '195X' }, '1950-01-01', '1950-01-01'],
  [
    'a correction of an article that nobody says was added comes up',
    { published: '2013', corrections: [correction('2014-01-02')] },
    '2013-01-01',
    '2014-01-02',
  ],
])('%s', (_, fields, published, updated) => {
  expect(entryDates(article('a', fields))).toEqual({ published, updated });
});

test('an article of which no date is known has none in feeds', () => {
  expect(entryDates(article('a'))).toBeUndefined();
});
