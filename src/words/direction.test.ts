import { expect, test } from 'vitest';
import { directionOf, directionOfLanguage } from './direction.ts';

test.each([
  ['ar', 'rtl'],
  ['fa-AF', 'rtl'],
  ['he', 'rtl'],
  ['ckb', 'rtl'],
  ['fr', 'ltr'],
  ['arn', 'ltr'],
])('%s runs %s', (language, direction) => {
  expect(directionOfLanguage(language)).toBe(direction);
});

test.each([
  ['A storm', undefined, undefined],
  ['Une tempête (hier) !', 'fr', undefined],
  ['قال الرئيس (اليوم)!', undefined, 'rtl'],
  ['«قال الرئيس»', undefined, 'rtl'],
  ['BBC: قال الرئيس', undefined, 'ltr'],
  ['BBC: قال الرئيس', 'ar', 'rtl'],
  ['“الشروق” reports', 'en', 'ltr'],
  ['2013: שלום', undefined, 'rtl'],
  ['al-Shuruq', 'ar', undefined],
  ['', undefined, undefined],
])('%s in %s runs %s', (text, language, direction) => {
  expect(directionOf(text, language)).toBe(direction);
});
