import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameAround, holds, mainFrame } from './frames.ts';

const near = [
  [0, 10],
  [2, 12],
  [4, 10],
  [3, 14],
  [1, 11],
  [2, 13],
];
const point = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }));

test('leaves a margin around what it frames', () => {
  const { west, south, east, north } = frameAround([
    [0, 0],
    [100, 50],
  ]);
  expect([west, south, east, north]).toEqual([-8, -4, 108, 54]);
});

test('shows some degrees around a single point', () => {
  expect(frameAround([[10, 20]])).toEqual({ west: 7, south: 17, east: 13, north: 23 });
});

test('widens what is narrow to the same degrees, and no farther', () => {
  const places = [
    [10, 20],
    [12, 23],
  ];
  expect(frameAround(places)).toEqual({ west: 8, south: 18.5, east: 14, north: 24.5 });
});

test('has on it what lies on its edge', () => {
  const frame = { west: 1, south: 2, east: 3, north: 4 };
  const corners = [1, 3].flatMap((x) => [2, 4].map((y) => [x, y]));
  expect(corners.filter((corner) => !holds(frame, corner))).toEqual([]);
});

test('of places that lie together all are on the main map', () => {
  const frame = mainFrame(near);
  expect(near.filter((each) => !holds(frame, each))).toEqual([]);
});

test('a few places far away do not shrink the main map', () => {
  const far = [
    [-77, 39],
    [174, -41],
  ];
  const frame = mainFrame([...near, ...far]);
  expect(near.filter((each) => !holds(frame, each))).toEqual([]);
  expect(far.filter((each) => holds(frame, each))).toEqual([]);
});

test.each([
  ['holds all places where that takes less than one and a half times the width of the nearest three in five', 14.5, 5],
  ['holds only the nearest where it takes more', 15.5, 3],
])('the main map %s', (_, far, held) => {
  const places = [-far, far, -10, 0, 10].map((x) => [x, 0]);
  const frame = mainFrame(places);
  expect(places.filter((each) => holds(frame, each)).length).toBe(held);
});

test('no frame leaves the world, and the main one always holds most places', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1 }), (points) => {
      const { west, south, east, north } = frameAround(points);
      expect([west >= -180, south >= -90, east <= 180, north <= 90]).toEqual([true, true, true, true]);
      const frame = mainFrame(points);
      expect(points.filter((each) => holds(frame, each)).length).toBeGreaterThanOrEqual(points.length * 0.6);
    }),
  );
});
