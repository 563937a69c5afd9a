import { expect, test } from 'vitest';
import { guessSortName } from './sort-name.ts';

test.each([
  ['Jane Roe', 'Roe, Jane'],
  ['Anna Maria Bell-Marsh', 'Bell-Marsh, Anna Maria'],
  ['Lampio', 'Lampio'],
  ['John Roe (runner)', 'Roe, John (runner)'],
  ['Tom Field Jr.', 'Field, Tom, Jr.'],
  ['Tom Field III', 'Field, Tom, III'],
  ['Nora De Marsh', 'De Marsh, Nora'],
  ['Edric VIII', 'Edric VIII'],
  ['Edric the Elder', 'Edric the Elder'],
  ['Agnes of Estervik', 'Agnes of Estervik'],
  ['Анна Белова', 'Белова, Анна'],
  ['王小明', '王小明'],
  ['آنا بلمار', 'آنا بلمار'],
])('%s is surely listed as %s', (name, sortName) => {
  expect(guessSortName(name)).toEqual({ sortName, isSure: true });
});

test.each([
  ['Nora van der Marsh', 'Marsh, Nora van der'],
  ['Omar al-Field', 'al-Field, Omar'],
  ['Jean d’Estervik', 'd’Estervik, Jean'],
  ['Kim Min-ji', 'Kim Min-ji'],
  ['Nguyễn Văn An', 'Nguyễn Văn An'],
  ['Roe, Jane', 'Roe, Jane'],
])('%s is perhaps listed as %s', (name, sortName) => {
  expect(guessSortName(name)).toEqual({ sortName, isSure: false });
});
