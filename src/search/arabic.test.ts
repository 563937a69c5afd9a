import { describe, expect, test } from 'vitest';
import { plainWord } from './arabic.ts';
import { isArabic } from './resolver/tokenize.ts';
import { searchTokens } from './tokens.ts';

describe('an Arabic word is compared', () => {
  test.each([
    ['without the article', ['المرأة', 'مرأة']],
    ['without the article after a preposition', ['للمرأة', 'بالمرأة', 'كالمرأة', 'المرأة']],
    ['without the article after a conjunction', ['والمرأة', 'فالمرأة', 'المرأة']],
    ['with one form for an alif, with a hamza or without', ['المرأة', 'المراة', 'للمراة']],
    ['without vowel marks', ['المَرْأة', 'المرأة']],
    ['without the line that draws it out', ['المـــرأة', 'المرأة']],
    ['with the article that it lacks in a text', ['دعوى', 'الدعوى', 'للدعوى']],
  ])('%s', (_, words) => {
    expect(new Set(words.map(plainWord)).size).toBe(1);
  });

  test.each([
    ['a name that begins like an article', 'الله', 'له'],
    ['another word', 'الدعوى', 'الدعوة'],
  ])('apart from what it is not: %s', (_, word, other) => {
    expect(plainWord(word)).not.toBe(plainWord(other));
  });
});

test('the Arabic words of a text are plain among its tokens; a text without has none', () => {
  const arabicIn = (text: string) => [...new Set(searchTokens(text).filter(isArabic))];
  expect(arabicIn('The charter: ميثاق للصداقة، والصداقة')).toEqual(['ميثاق', 'صداقة'].map(plainWord));
  expect(arabicIn('Le péage de la passerelle')).toEqual([]);
});
