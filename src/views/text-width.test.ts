import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';

// The widths that these have in Verdana, which is wider than most, at a size of 100.
test.each([
  ['Warmington', 615],
  ['Illyria', 286],
  ['northern shore', 791],
  ['1954', 254],
  ['Saint-Étienne', 680],
])('%s is estimated wide enough, and not twice as wide', (text, width) => {
  expect(textWidth(text, 100)).toBeGreaterThanOrEqual(width);
  expect(textWidth(text, 100)).toBeLessThan(width * 1.4);
});

test('accents that follow their letters take no room', () => {
  expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
});
