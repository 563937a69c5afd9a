import { expect, test } from 'vitest';
import { firstPublished, printedDates } from './printed-date.ts';

const datesIn = (text: string) => printedDates(text).map(({ date }) => date);

test.each([
  ['25th January 2014, Comments 0 comments', '2014-01-25'],
  ['Saturday, March 14, 1998   Price 60p', '1998-03-14'],
  ['Publié le 14 août 2016 à 18h32', '2016-08-14'],
  ['20. Mai 2015, 07:30 Uhr', '2015-05-20'],
  ['الثلاثاء 12 مارس 2019', '2019-03-12'],
  ['Mon, 12 May 2003 14:07:55 +0200', '2003-05-12'],
  ['24/2/1950', '1950-02-24'],
  ['THE HERALD, THURSDAY, OCTOBER 9, 1924. 5', '1924-10-09'],
  ['12 de marzo de 2019', '2019-03-12'],
  ['March 1951', '1951-03'],
  ['2021年5月4日', '2021-05-04'],
])('%s is %s', (text, date) => {
  expect(datesIn(text)).toEqual([date]);
});

test.each([
  'last year',
  'yesterday',
  'Jan 24',
  '24 January',
  'Monday',
  '3 hours ago',
  'am 24.1.14',
  'Room 2014 B',
  '31 June 2014',
])('%s is not a certain day', (text) => {
  expect(datesIn(text).filter((date) => date.length > 4)).toEqual([]);
});

test('of a day that two countries read in two ways only the year is certain', () => {
  expect(datesIn('3/4/2014')).toEqual(['2014']);
});

test('a day that was another day of the week is not certain', () => {
  expect(datesIn('Friday, March 14, 1998')).toEqual([]);
});

test('two dates are two', () => {
  expect(datesIn('Posted on November 3, 2017 November 5, 2017')).toEqual(['2017-11-03', '2017-11-05']);
});

test.each([
  ['Updated: 3 May 2014', []],
  ['Published 1 May 2014, updated 3 May 2014', ['2014-05-01']],
  ['Updated Oct. 9, 2012 7:00 a.m. Published: Oct. 8, 2012 6:22 p.m.', ['2012-10-08']],
  ['3 May 2014', ['2014-05-03']],
])('of “%s” the date of a later change is not taken', (text, dates) => {
  expect(datesIn(firstPublished(text))).toEqual(dates);
});
