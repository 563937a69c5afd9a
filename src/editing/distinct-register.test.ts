import { expect, test } from 'vitest';
import { withPair } from './distinct-register.ts';

test('a pair is kept once, in order, among the others', () => {
  const register = withPair(withPair('', ['d', 'c']), ['b', 'a']);
  expect(register).toBe('a\tb\nc\td\n');
  expect(withPair(register, ['c', 'd'])).toBe(register);
});
