import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeTogether, frameAround, holds, mainFrame } from './frames.ts';

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
    [0, -25],
    [100, 25],
  ]);
  expect([west, south, east, north]).toEqual([-8, expect.closeTo(-31.9, 5), 108, expect.closeTo(31.9, 5)]);
});

test('shows some degrees around a single point', () => {
  expect(frameAround([[10, 0]])).toEqual({ west: 7, south: -3, east: 13, north: 3 });
});

test('widens what is narrow to the same degrees', () => {
  const places = [
    [10, -1.5],
    [12, 1.5],
  ];
  expect(frameAround(places)).toEqual({ west: 8, south: -3, east: 14, north: 3 });
});

test.each([
  [
    'wide',
    [
      [-30, 50],
      [30, 50],
    ],
  ],
  [
    'high',
    [
      [0, -30],
      [0, 30],
    ],
  ],
  ['in the north', [[0, 65]]],
])('the map of what is %s is neither too low nor too high', (_, points) => {
  const { west, south, east, north } = frameAround(points);
  const ratio = (north - south) / ((east - west) * Math.cos((((south + north) / 2) * Math.PI) / 180));
  expect(ratio).toBeGreaterThan(0.4);
  expect(ratio).toBeLessThan(1.2);
});

test.each([
  [
    'Fiji and Samoa',
    [
      [178, -18],
      [-172, -14],
    ],
    20,
  ],
  [
    'both sides of a strait there',
    [
      [-169, 66],
      [172, 65],
      [179, 67],
    ],
    60,
  ],
])('is small around %s, over the 180th meridian', (_, points, most) => {
  const frame = frameAround(points);
  expect(frame.east - frame.west).toBeLessThan(most);
  expect(points.filter((each) => !holds(frame, each))).toEqual([]);
  expect(holds(frame, [0, points[0]![1]!])).toBe(false);
});

test('counts longitudes on past the 180th meridian only where that brings points together', () => {
  const [fiji, samoa] = [
    [178, -18],
    [-172, -14],
  ];
  const inEuropeAndAfrica = [
    [2, 47],
    [-4, 17],
  ];
  expect(closeTogether([fiji, samoa])).toEqual([fiji, [188, -14]]);
  expect(closeTogether(inEuropeAndAfrica)).toEqual(inEuropeAndAfrica);
});

test('of the emptiest parts of the world it shows no more than points ask for', () => {
  const around = (...latitudes: number[]) => frameAround(latitudes.map((y, i) => [[-100, 170, 30][i]!, y]));
  expect(around(40, -40, 0).south).toBe(-58);
  expect(around(70, -10, 0).north).toBe(78);
  expect(around(40, -80, 0).south).toBeLessThan(-80);
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
  ['holds all places where that takes less than one and a half times the width of the nearest three in five', 14, 5],
  ['holds only the nearest where it takes more', 15.5, 3],
])('the main map %s', (_, far, held) => {
  const places = [-far, far, -10, 0, 10].map((x) => [x, 0]);
  const frame = mainFrame(places);
  expect(places.filter((each) => holds(frame, each)).length).toBe(held);
});

test('a small part of the world has one map', () => {
  const places = [0, 1, 2, 3, 20].map((x) => [x, 0]);
  const frame = mainFrame(places);
  expect(places.filter((each) => !holds(frame, each))).toEqual([]);
});

test('the main map ends where the distance to the next place grows most', () => {
  const places = [0, 1, 2, 3, 4, 5, 40, 45, 100].map((x) => [x, 0]);
  const frame = mainFrame(places);
  expect(places.filter((each) => holds(frame, each)).length).toBe(6);
});

test('no frame goes more than once round the world, and the main one always holds half of the places', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1 }), (points) => {
      const { west, south, east, north } = frameAround(points);
      expect([east - west < 360, west >= -360, south >= -90, east <= 360, north <= 90]).not.toContain(false);
      const frame = mainFrame(points);
      expect(points.filter((each) => holds(frame, each)).length).toBeGreaterThanOrEqual(points.length * 0.5);
    }),
  );
});
