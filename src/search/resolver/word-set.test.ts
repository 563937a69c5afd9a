import { expect, test } from 'vitest';
import { WordSet } from './word-set.ts';

test('holds each position once, in their order', () => {
  const set = new WordSet([5, 2, 5]);
  expect([set.positions, set.size, set.first, set.last, set.key]).toEqual([[2, 5], 2, 2, 5, '2,5']);
  expect(WordSet.span(1, 4).positions).toEqual([1, 2, 3]);
});

test('compares and combines', () => {
  const [set, other] = [new WordSet([1, 2]), new WordSet([2, 3])];
  expect([set.has(2), set.has(3), set.overlaps(other), set.contains(other)]).toEqual([true, false, true, false]);
  expect(set.contains(new WordSet([2]))).toBe(true);
  expect(set.overlaps(new WordSet([3]))).toBe(false);
  expect(set.union(other).key).toBe('1,2,3');
  expect(set.intersection(other).key).toBe('2');
});
