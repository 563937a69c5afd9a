import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels, type Point } from './labels.ts';

const room = { width: 300, height: 300 };
const SIZE = 24;
const coordinate = fc.integer({ min: 0, max: 300 });
const spot = fc.record({ x: coordinate, y: coordinate, radius: fc.integer({ min: 3, max: 12 }) });

test('is right beside a mark that is alone', () => {
  expect(placeLabels([{ x: 100, y: 100, radius: 5 }], SIZE, room)).toEqual([{ x: 113, y: 100 }]);
});

test('stays inside at the edge', () => {
  const [label] = placeLabels([{ x: 299, y: 1, radius: 5 }], SIZE, room);
  expect(label!.x).toBeLessThanOrEqual(300 - SIZE / 2);
  expect(label!.y).toBeGreaterThanOrEqual(SIZE / 2);
});

test('no label lies over another or outside, however many marks there are', () => {
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 100 }), (spots) => {
      const labels = placeLabels(spots, SIZE, room);
      const placed = labels.filter((label): label is Point => label !== undefined);
      expect(labels).toHaveLength(spots.length);
      for (const [i, a] of placed.entries()) {
        expect(Math.min(a.x, a.y, room.width - a.x, room.height - a.y)).toBeGreaterThanOrEqual(SIZE / 2);
        for (const b of placed.slice(i + 1))
          expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(SIZE);
      }
    }),
    { numRuns: 25 },
  );
});

test('twenty marks on one spot all find room', () => {
  const spots = Array.from({ length: 20 }, () => ({ x: 150, y: 150, radius: 5 }));
  expect(placeLabels(spots, SIZE, room)).not.toContain(undefined);
});
