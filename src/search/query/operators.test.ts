import { expect, test } from 'vitest';
import { hasPhrase, readOperators } from './operators.ts';

test.each([
  ['white harbour', { phrases: [], excluded: [], hasOr: false }],
  ['"white harbour" lamp', { phrases: [['white', 'harbour']], excluded: [], hasOr: false }],
  ['«\u00a0phare blanc\u00a0»', { phrases: [['phare', 'blanc']], excluded: [], hasOr: false }],
  ['“lamp”', { phrases: [], excluded: [], hasOr: false }],
  ['harbour -lamp', { phrases: [], excluded: ['lamp'], hasOr: false }],
  ['al-Bahr', { phrases: [], excluded: [], hasOr: false }],
  ['mill OR lamp', { phrases: [], excluded: [], hasOr: true }],
  ['OR', { phrases: [], excluded: [], hasOr: false }],
])('reads in %j what is not a word', (query, operators) => {
  expect(readOperators(query)).toMatchObject(operators);
});

test('leaves the words', () => {
  expect(readOperators('"white harbour" -lamp OR mill').text.split(/\s+/)).toEqual(['"white', 'harbour"', 'mill']);
});

test('finds words that follow one another', () => {
  expect(hasPhrase(['a', 'white', 'harbour'], ['white', 'harbour'])).toBe(true);
  expect(hasPhrase(['white', 'old', 'harbour'], ['white', 'harbour'])).toBe(false);
});
