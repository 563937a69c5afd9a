import { expect, test } from 'vitest';
import { sharedPart } from './shared-part.ts';

const keyOf = (part: object): string => JSON.stringify([part]);

test('parts that say the same have the same key, a short one, and others another', () => {
  const row = { name: 'Opening', note: 'A long note. '.repeat(20) };
  expect(keyOf(sharedPart({ ...row }))).toBe(keyOf(sharedPart({ ...row })));
  expect(keyOf(sharedPart({ ...row, name: 'Closing' }))).not.toBe(keyOf(sharedPart({ ...row })));
  expect(keyOf(sharedPart({ ...row })).length).toBeLessThan(80);
});

test('a part is what it was, for all that reads it', () => {
  expect(sharedPart({ name: 'Opening', tags: ['a'] })).toEqual({ name: 'Opening', tags: ['a'] });
  expect(Object.keys(sharedPart({ name: 'Opening' }))).toEqual(['name']);
});
