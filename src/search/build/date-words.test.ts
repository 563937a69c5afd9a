import { describe, expect, test } from 'vitest';
import { edtf } from '../../edtf.ts';
import { hiddenWord, type HiddenWordType } from '../hidden-words.ts';
import { dateWords } from './date-words.ts';

const wordsFor = (type: HiddenWordType, ...digits: string[]) => digits.map((each) => hiddenWord(type, each));
const range = (from: number, to: number, prefix = '') =>
  Array.from({ length: to - from + 1 }, (_, i) => prefix + String(from + i).padStart(2, '0'));

describe('the words of a date', () => {
  test('are those of its year, month and day', () => {
    expect(dateWords(edtf('2021-05-04'))).toEqual(wordsFor('within', '2021', '202105', '20210504'));
    expect(dateWords(edtf('2021-05-04?'))).toEqual(dateWords(edtf('2021-05-04')));
  });

  test('say of a month that its day is not known', () => {
    expect(dateWords(edtf('2021-05'))).toEqual([
      ...wordsFor('within', '2021', '202105'),
      ...wordsFor('vaguely', '202105'),
    ]);
  });

  test('say of a year or a season in which months it may be', () => {
    const months = range(1, 12, '2021');
    expect(dateWords(edtf('2021'))).toEqual([
      ...wordsFor('within', '2021'),
      ...wordsFor('partly', ...months),
      ...wordsFor('vaguely', ...months),
    ]);
    expect(dateWords(edtf('2021-22'))).toContain(hiddenWord('partly', '202108'));
    expect(dateWords(edtf('2021-22'))).not.toContain(hiddenWord('partly', '202109'));
  });

  test('name every day of a short time', () => {
    expect(dateWords(edtf('2020-12-31/2021-01-02'))).toEqual([
      ...wordsFor('partly', '2020', '2021', '202012', '202101', '20201231', '20210101', '20210102'),
    ]);
  });

  test('name the years alone of a long time, and no more than thirty', () => {
    expect(dateWords(edtf('2015/2018'))).toEqual([
      ...wordsFor('partly', '2015', '2016', '2017', '2018'),
      ...wordsFor('vaguely', '2015', '2016', '2017', '2018'),
    ]);
    expect(dateWords(edtf('19XX'))).toEqual([]);
  });

  test('of a time that is open are those of the end that is known', () => {
    expect(dateWords(edtf('2021-05-04/..'))).toContain(hiddenWord('within', '2021'));
    expect(dateWords(edtf('/2021-05-04'))).toContain(hiddenWord('within', '202105'));
  });

  test('are those of early years too', () => {
    expect(dateWords(edtf('0079-08-24'))).toEqual(wordsFor('within', '0079', '007908', '00790824'));
  });
});
