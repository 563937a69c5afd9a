import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cleanText,
  elisionLength,
  fold,
  isWordCharacter,
  plain,
  plainText,
  unaccented,
  withoutApostrophes,
  wordsOf,
} from './text.ts';

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

test.each([
  ['Éstervîk', 'Estervik'],
  ['ŁÓDŹ', 'LODZ'],
  ['Øst', 'Ost'],
  ['أَبُو', 'ابو'],
  ['กี', 'กี'],
  ['が', 'が'],
  ['北京', '北京'],
])('without its accents, %j is %j', (word, bare) => {
  expect(unaccented(word)).toBe(bare);
});

test('cleans a text of everything but words', () => {
  expect(cleanText('  “Bahr-based”, J.R.R. 10,000\u200f <b> ')).toBe('Bahr based JRR 10000 b');
});

test('the words of a text are clean and folded', () => {
  expect(wordsOf('The “Café” of al-Ba’hr, 10,000')).toEqual(['the', 'cafe', 'of', 'al', 'bahr', '10000']);
});

describe('names are alike that differ only in the form of their signs', () => {
  test.each([
    ['spaces', 'Mara\u00a0 \tQuill', 'Mara Quill'],
    ['apostrophes', 'O’Dunne Oʼdunne O＇Dunne', "O'Dunne O'dunne O'Dunne"],
    ['hyphens', 'al\u2010Qarn al\u2011Qarn', 'al-Qarn al-Qarn'],
    ['ligatures', 'Raﬁ Ĳssel', 'Rafi IJssel'],
    ['width', 'Ｍａｒａ ２', 'Mara 2'],
    ['letters of formulas', '𝐌ara', 'Mara'],
    ['Arabic forms', 'ﺁﻧﺎ', 'آنا'],
    ['accents apart', 'Estre\u0300ve', 'Estrève'],
  ])('%s', (_, written, plain) => {
    expect(plainText(written).text).toBe(plain);
  });

  test.each(['Port²', 'Port™', 'Port…', '½', 'al–Qarn', 'ŀ', '❤\ufe0f'])('%s stays as it is', (written) => {
    expect(plainText(written).text).toBe(written);
  });
});

test('every place of the plain text leads back to the written one', () => {
  const piece = fc.constantFrom('ﬁ', '  ', '’', 'e\u0300', 'Mara', '\n \u00a0', '😀', 'Ａ', 'ﷲ');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const { text, writtenAt } = plainText(pieces.join('|'));
      let end = 0;
      const back = text.split('|').map((part) => {
        const start = end;
        end = start + part.length + 1;
        return pieces.join('|').slice(writtenAt(start), writtenAt(end - 1));
      });
      expect(back).toEqual(pieces.length ? pieces : ['']);
    }),
  );
});
