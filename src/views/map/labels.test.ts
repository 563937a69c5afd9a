import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInside, meet, WIDEST, type Box } from './boxes.ts';
import { markBox, placeLabels, type Label, type Spot } from './labels.ts';

const map = { width: 280, height: 220 };
const coordinate = (most: number) => fc.integer({ min: 0, max: most });
const name = fc.stringMatching(/^[A-Z][a-z]{2,20}( [A-Z][a-z]{2,20})?$/);
const spot = fc.record({
  x: coordinate(map.width),
  y: coordinate(map.height),
  radius: fc.integer({ min: 3, max: 9 }),
  texts: name.map((text) => [text, '12']),
});
const at = (x: number, y: number, ...texts: string[]): Spot => ({ x, y, radius: 4, texts });

/** Where a box is on a map that is so many times as wide. */
function edgesAt(scale: number, { x, y, dx, dy, width, height }: Box) {
  const [left, top] = [x * scale + dx - width / 2, y * scale + dy - height / 2];
  return { left, top, right: left + width, bottom: top + height };
}
const overlap = (scale: number, one: Box, other: Box): boolean => {
  const [a, b] = [edgesAt(scale, one), edgesAt(scale, other)];
  return a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01;
};
const scales = [1, 1.2, 1.5, 1.9, WIDEST];

test('the name of a mark is right beside it', () => {
  expect(placeLabels([at(100, 100, 'Norford', '1')], map)[0]).toMatchObject({
    text: 'Norford',
    dx: 7,
    dy: 0,
    anchor: 'start',
  });
});

test('at the right edge it is on the left', () => {
  expect(placeLabels([at(270, 100, 'Norford', '1')], map)[0]).toMatchObject({ text: 'Norford', anchor: 'end' });
});

test('the first mark has its name, and one that has no room for its own has its number', () => {
  const crowd = Array.from({ length: 12 }, (_, i) =>
    at(140 + (i % 4) * 3, 110 + Math.floor(i / 4) * 3, 'Upper Norford', `${i}`),
  );
  const texts = placeLabels(crowd, map).map((label) => label?.text);
  expect(texts[0]).toBe('Upper Norford');
  expect(texts).toContain('11');
});

test('a number that is far from its mark has a line to it', () => {
  const crowd = Array.from({ length: 20 }, (_, i) => at(140, 110, 'Upper Norford', `${i}`));
  const labels = placeLabels(crowd, map);
  expect(labels).not.toContain(undefined);
  expect(labels.filter((label) => label!.isFar).length).toBeGreaterThan(5);
});

test('keeps off what is taken', () => {
  const taken: Box = { x: 140, y: 110, dx: 0, dy: 0, width: 280, height: 100 };
  expect(placeLabels([at(140, 110, 'Norford', '1')], map, [taken])[0]?.text).not.toBe('Norford');
});

describe('however many marks there are, and however wide the map is', () => {
  const placed = (spots: Spot[]) =>
    placeLabels(spots, map).flatMap((label, i) => (label ? [{ label, spot: spots[i]! }] : []));
  const holdsFor = (rule: (labels: { label: Label; spot: Spot }[], spots: Spot[]) => void) =>
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 60 }), (spots) => rule(placed(spots), spots)),
      { numRuns: 40 },
    );

  test('no label lies over another', () => {
    holdsFor((labels) => {
      for (const [i, { label }] of labels.entries())
        for (const other of labels.slice(i + 1))
          expect(scales.filter((scale) => overlap(scale, label.box, other.label.box))).toEqual([]);
    });
  });

  test('no label covers the mark of another', () => {
    holdsFor((labels, spots) => {
      for (const { label, spot: own } of labels)
        for (const other of spots.filter((each) => each !== own))
          expect(scales.filter((scale) => overlap(scale, label.box, markBox(other)))).toEqual([]);
    });
  });

  test('no label leaves the map', () => {
    holdsFor((labels) => {
      for (const { label } of labels)
        for (const scale of scales) {
          const { left, top, right, bottom } = edgesAt(scale, label.box);
          expect(Math.min(left, top)).toBeGreaterThanOrEqual(-0.01);
          expect(right).toBeLessThanOrEqual(map.width * scale + 0.01);
          expect(bottom).toBeLessThanOrEqual(map.height * scale + 0.01);
        }
    });
  });
});

describe('boxes', () => {
  const box = (fields: Partial<Box>): Box => ({ x: 0, y: 0, dx: 0, dy: 0, width: 10, height: 10, ...fields });

  test.each([
    ['on one spot', {}, true],
    ['side by side', { dx: 10 }, false],
    ['that come apart', { x: 9 }, true],
    ['that meet on a wider map', { x: -20, dx: 40 }, true],
    ['that meet on no map so wide', { x: -10, dx: 40 }, false],
  ])('two %s', (_, other, expected) => {
    expect(meet(box({}), box(other))).toBe(expected);
  });

  test('one is on a map with all of its edges', () => {
    expect([5, 4].map((x) => isInside(box({ x, y: 50 }), map))).toEqual([true, false]);
  });
});
