import { describe, expect, test } from 'vitest';
import { cleanText, elisionLength, fold, isWordCharacter, plain, withoutApostrophes, wordsOf } from './text.ts';

test.each([
  ['e', true],
  ['é', true],
  ['\u0301', true],
  ['ق', true],
  ['7', true],
  ['’', false],
  ['-', false],
  [' ', false],
  ['', false],
])('whether %j belongs to a word is %s', (character, expected) => {
  expect(isWordCharacter(character)).toBe(expected);
});

test.each(["'", '’', '‘', '‛', '`', '´', '′', '＇', 'ʹ', 'ʻ', 'ʼ', 'ʽ', 'ʾ', 'ʿ'])(
  '%s is an apostrophe',
  (apostrophe) => {
    expect(withoutApostrophes(`al-Ba${apostrophe}hr`)).toBe('al-Bahr');
    expect(plain(`al-Ba${apostrophe}hr`)).toBe("al-Ba'hr");
  },
);

describe('what French writes before a vowel', () => {
  test.each([
    ['l’Estervik', 'Estervik'],
    ["d'Estervik", 'Estervik'],
    ['QU’Estervik', 'Estervik'],
    ['port d’Estervik', 'port Estervik'],
    ['d’Or', 'dOr'],
    ['Saíd’Anna', 'SaídAnna'],
  ])('is left out of %j: %j', (text, expected) => {
    expect(withoutApostrophes(text)).toBe(expected);
  });

  test.each([
    ['l’Estervik', 2],
    ['qu’Estervik', 3],
    ['l’e\u0301tat', 2],
    ['O’Dunne', 0],
  ])('takes so many characters of %j: %i', (word, length) => {
    expect(elisionLength(word)).toBe(length);
  });
});

test.each([
  ['Éstervîk', 'estervik'],
  ['أَبُو', 'ابو'],
  ['بحـــر', 'بحر'],
  ['ŁØ', 'łø'],
])('folds %j into %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('cleans a text of everything but words', () => {
  expect(cleanText('  “Bahr-based”, J.R.R. 10,000\u200f <b> ')).toBe('Bahr based JRR 10000 b');
});

test('the words of a text are clean and folded', () => {
  expect(wordsOf('The “Café” of al-Ba’hr, 10,000')).toEqual(['the', 'cafe', 'of', 'al', 'bahr', '10000']);
});

test('a plain text has one kind of apostrophe, space and hyphen, and its length', () => {
  const text = 'al\u2011Ba’hr\u00a0Port';
  expect(plain(text)).toBe("al-Ba'hr Port");
  expect(plain(text)).toHaveLength(text.length);
});
