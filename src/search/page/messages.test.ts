import { expect, test } from 'vitest';
import { stateOf } from './state.ts';
import { missingSentence, outcome } from './messages.ts';

test.each([
  ['q=ferry', 3, '3 results for “ferry”'],
  ['q=ferry', 1, '1 result for “ferry”'],
  ['kind=Place', 1200, '1,200 results'],
  ['q=<b>', 0, 'Nothing found for “<b>”.'],
  ['q=ferry&year=2021', 0, 'Nothing found for “ferry” with these filters.'],
  ['year=2021', 0, 'Nothing found with these filters.'],
])('says what %s found', (query, total, sentence) => {
  expect(outcome(stateOf(new URLSearchParams(query)), total)).toBe(sentence);
});

test('says which words no page has', () => {
  expect(missingSentence(['qwerty', 'uiop'])).toBe('No page has “qwerty” or “uiop”.');
});
