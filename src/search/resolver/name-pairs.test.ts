import { expect, test } from 'vitest';
import { namePairs, pairFigures, resolvePair } from '../../test/name-pairs.ts';

/** `npm run bench:search` prints each pair that fails. */
test('of 100 names that are certain, people agree with 96; of 100 that people take for one, 80 are certain, and 92 offered at least', () => {
  const pairs = namePairs();
  expect(pairs).toHaveLength(186);
  const { precision, recall, offered } = pairFigures(pairs.map((pair) => ({ ...pair, ...resolvePair(pair) })));
  expect(precision).toBeGreaterThanOrEqual(0.96);
  expect(recall).toBeGreaterThanOrEqual(0.8);
  expect(offered).toBeGreaterThanOrEqual(0.92);
});
