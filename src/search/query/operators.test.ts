import { expect, test } from 'vitest';
import { hasPhrase, readOperators } from './operators.ts';

test.each([
  ['white harbour', { phrases: [], excluded: [] }],
  ['"white harbour" lamp', { phrases: [['white', 'harbour']], excluded: [] }],
  ['«\u00a0phare blanc\u00a0»', { phrases: [['phare', 'blanc']], excluded: [] }],
  ['“lamp”', { phrases: [], excluded: [] }],
  ['harbour -lamp', { phrases: [], excluded: ['lamp'] }],
  ['al-Bahr', { phrases: [], excluded: [] }],
  ['mill OR lamp -kettle', { phrases: [], excluded: ['kettle'], alternatives: ['mill ', 'lamp '] }],
  ['red mill OR "old lamp" 1953', { phrases: [], alternatives: ['red mill 1953', 'red "old lamp" 1953'] }],
  ["$& OR $' OR lamp", { phrases: [], alternatives: ['$&', "$'", 'lamp'] }],
  ['OR', { phrases: [], excluded: [] }],
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
