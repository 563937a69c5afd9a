import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from './boxes.ts';
import { groundOf, placeCountries } from './country-labels.ts';

const map = { width: 300, height: 200 };
const rectangle = (name: string, left: number, top: number, right: number, bottom: number) => ({
  name,
  ground: groundOf([
    [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ],
  ]),
});
const labelsOf = (countries: ReturnType<typeof rectangle>[], taken: Box[] = []) =>
  placeCountries(countries, countries, map, taken).map(({ country, box }) => ({ name: country.name, box }));

test('a name is in the middle of its country', () => {
  const [label] = labelsOf([rectangle('ILLYRIA', 100, 50, 200, 150)]);
  expect(Math.hypot(label!.box.x - 150, label!.box.y - 100)).toBeLessThan(12);
});

test('of a country that is partly on the map, in the middle of that part', () => {
  const [label] = labelsOf([rectangle('ILLYRIA', 200, -500, 900, 200)]);
  expect(label!.box.x).toBeLessThan(270);
});

test('it goes out of the way of what is there', () => {
  const taken = { x: 150, y: 100, dx: 0, dy: 0, width: 300, height: 40 };
  const [label] = labelsOf([rectangle('ILLYRIA', 50, 0, 250, 200)], [taken]);
  expect(Math.abs(label!.box.y - 100)).toBeGreaterThanOrEqual(29);
});

test('a name may reach into the sea, and not into another country', () => {
  const small = rectangle('ILLYRIA', 125, 60, 175, 140);
  expect(labelsOf([small])).toHaveLength(1);
  const neighbours = [rectangle('NORLAND', 175, 0, 300, 200), rectangle('SUDLAND', 0, 0, 125, 200)];
  expect(labelsOf([small, ...neighbours]).map(({ name }) => name)).toEqual(['NORLAND', 'SUDLAND']);
});

test('a country in which half of its name has no room has none', () => {
  expect(labelsOf([rectangle('ILLYRIA', 140, 90, 160, 110)])).toEqual([]);
});

test('no name leaves the map or lies over another', () => {
  const side = fc.integer({ min: -50, max: 350 });
  const country = fc.tuple(side, side, side, side).map(([a, b, c, d]) => rectangle('ILLYRIA', a, b, c, d));
  fc.assert(
    fc.property(fc.array(country, { maxLength: 8 }), (countries) => {
      const boxes = labelsOf(countries).map(({ box }) => box);
      for (const [i, { x, y, width, height }] of boxes.entries()) {
        expect([x >= width / 2, y >= height / 2, x <= 300 - width / 2, y <= 200 - height / 2]).not.toContain(false);
        for (const other of boxes.slice(i + 1))
          expect(Math.abs(other.x - x) >= width || Math.abs(other.y - y) >= height).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});
