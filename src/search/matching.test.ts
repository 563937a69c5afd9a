import { describe, expect, test } from 'vitest';
import { isName, isNear, missingWords } from './matching.ts';

const TEXT = 'The harbour master of Estervîk, Anna Bellmar, stopped two counter-smuggling ferries at al-Ba’hr in 2021.';

describe('a text has the word of a query', () => {
  test.each([
    ['Bellmar'],
    ['bellm'],
    ['estervik'],
    ['harbours'],
    ['ferry'],
    ['stop'],
    ['stopping'],
    ['counter-smuggling'],
    ['countersmuggling'],
    ['smuggled'],
    ["al-Ba'hr"],
    ['bahr'],
    ['2021'],
    ['"anna bellmar"'],
    ['!'],
  ])('%s', (query) => {
    expect(missingWords(query, TEXT)).toEqual([]);
  });
});

describe('a text does not have the word of a query', () => {
  test.each([
    ['Bellmarxyzzy', ['bellmarxyzzy']],
    ['Belmar', ['belmar']],
    ['Bellmor', ['bellmor']],
    ['bellman', ['bellman']],
    ['anna qwertyuiop', ['qwertyuiop']],
    ['all', ['all']],
    ['202', []],
    ['2022', ['2022']],
    ['rbour', ['rbour']],
    ['__proto__ constructor', ['proto', 'constructor']],
  ])('%s', (query, missing) => {
    expect(missingWords(query, TEXT)).toEqual(missing);
  });
});

test('a text is near a query with whose word it shares half, and three letters', () => {
  expect(isNear('Belmar', TEXT)).toBe(true);
  expect(isNear('Bellmarxyzzy', TEXT)).toBe(true);
  expect(isNear('Belxyzzy', TEXT)).toBe(false);
  expect(isNear('alp', TEXT)).toBe(false);
  expect(isNear('', TEXT)).toBe(false);
});

test('a name is itself whatever its accents, capitals, dashes and apostrophes', () => {
  expect(isName('al ba‘hr', ['Bay', 'Al-Ba’hr'])).toBe(true);
  expect(isName('al-Bahr bay', ['Al-Bahr'])).toBe(false);
});
