import { describe, expect, test } from 'vitest';
import { edtfProblem } from '../edtf.ts';
import { dateReadings } from './dates-in-words.ts';

describe('a text means one date', () => {
  test.each([
    ['12 avril 1934', '1934-04-12'],
    ['1er août 1936', '1936-08-01'],
    ['9 de junio de 1937', '1937-06-09'],
    ['3. Oktober 1955', '1955-10-03'],
    ['12 мая 1962 г.', '1962-05-12'],
    ['١٢ مايو ١٩٦٢', '1962-05-12'],
    ['12 أيار 1962', '1962-05-12'],
    ['Thursday, 3rd May 1951', '1951-05-03'],
    ['Sept. 3, 1951', '1951-09-03'],
    ['MARCH 1951', '1951-03'],
    ['Spring 1951', '1951-21'],
    ['été 1936', '1936-22'],
    ['Winter 1947/48', '1947-24'],
    ['24/2/1950', '1950-02-24'],
    ['2/24/1950', '1950-02-24'],
    ['4/4/1950', '1950-04-04'],
    ['3.4.1950', '1950-04-03'],
    ['1951-3-2', '1951-03-02'],
    ['5/1951', '1951-05'],
    ['1961-04-11 00:00:00 +0000', '1961-04-11'],
    ['1980-10-01T00:00:00+01:00', '1980-10-01'],
    ['c. 1912', '1912~'],
    ['circa May 1912', '1912-05~'],
    ['June 1953 (?)', '1953-06?'],
    ['May 1926?', '1926-05?'],
    ['195?', '195X'],
    ['1950s', '195X'],
    ['19??', '19XX'],
    ['1893-08-??', '1893-08'],
    ['1951-03-xx', '1951-03-XX'],
    ['1951-xx-xx', '1951-XX-XX'],
    ['1951–1953', '1951/1953'],
    ['1951 - 1953', '1951/1953'],
    ['n.d.', ''],
    ['sans date', ''],
  ])('%s', (text, date) => {
    expect(dateReadings(text)).toEqual([date]);
  });
});

test('where nobody knows which is the month, it means two', () => {
  expect(dateReadings('3/4/1950')).toEqual(['1950-04-03', '1950-03-04']);
});

test.each([
  'Christmas 1958',
  '1918 or 1919',
  'Winter 1947/49',
  'Spring 1951/52',
  '3 May',
  'May June 1951',
  '3 spring 1951',
  'Camp 1951',
  '31/31/1950',
])('%s means none that is certain', (text) => {
  expect(dateReadings(text)).toEqual([]);
});

test.each([
  ['Spring 1951', 'Write "1951-21".', '1951-21'],
  ['3/4/1950', 'Write "1950-04-03" or "1950-03-04", whichever is meant.', undefined],
  ['n.d.', 'Remove the field: what is not known is left out.', ''],
  ['31 June 1950', expect.stringMatching(/^Write YYYY, /), undefined],
])('the remedy for %s says so', (text, remedy, meant) => {
  expect(edtfProblem(text)).toMatchObject({
    message: 'is not written as a date',
    remedy,
    ...(meant !== undefined && { meant }),
  });
  expect(edtfProblem(text)?.meant).toBe(meant);
});
