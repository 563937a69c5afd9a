import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canBeWithin, editDistance, editsAllowed, letterBits } from './edit-distance.ts';

test.each([
  ['estervik', 'estervik', 0],
  ['estervik', 'estevik', 1],
  ['estervik', 'esterviks', 1],
  ['estervik', 'estarvik', 1],
  ['estervik', 'estevrik', 1],
  ['estervik', 'etservki', 2],
  ['estervik', 'norland', 3],
  ['estervik', 'est', 3],
  ['', '', 0],
])('%j and %j are %i edits apart, 3 for more than 2', (a, b, edits) => {
  expect(editDistance(a, b, 2)).toBe(edits);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', 'ق'), maxLength: 8 });

test('the distance is the same both ways, and letters never rule out what it allows', () => {
  fc.assert(
    fc.property(word, word, fc.nat(3), (a, b, most) => {
      const edits = editDistance(a, b, most);
      expect(editDistance(b, a, most)).toBe(edits);
      const longer = Math.abs(a.length - b.length);
      if (edits <= most) expect(canBeWithin(edits, longer, letterBits(a), letterBits(b))).toBe(true);
    }),
  );
});

test('letters rule out words that are too different', () => {
  expect(canBeWithin(1, 0, letterBits('storm'), letterBits('stark'))).toBe(false);
  expect(canBeWithin(2, 0, letterBits('storm'), letterBits('stark'))).toBe(true);
  expect(canBeWithin(2, 1, letterBits('stork'), letterBits('star'))).toBe(true);
  expect(canBeWithin(2, 1, letterBits('storm'), letterBits('stark'))).toBe(false);
});

describe('edits are allowed', () => {
  test.each([
    [3, 0],
    [4, 1],
    [5, 1],
    [6, 2],
    [12, 2],
  ])('in %i Latin letters: %i', (letters, edits) => {
    expect(editsAllowed(letters, false)).toBe(edits);
  });

  test.each([
    [2, 0],
    [3, 1],
    [5, 1],
    [6, 2],
  ])('in %i Arabic letters: %i', (letters, edits) => {
    expect(editsAllowed(letters, true)).toBe(edits);
  });
});
