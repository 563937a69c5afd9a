import { expect, test } from 'vitest';
import { place } from '../../test/records.ts';
import { frameAround } from './frames.ts';
import { drawLocator, drawMap } from './map.ts';

const at = (number: number, longitude: number, latitude: number, articles = 1, approximate = false) => ({
  place: place(`p${number}`, { coordinates: { longitude, latitude, approximate } }),
  number,
  articles,
});
const frame = { west: 0, south: 40, east: 20, north: 56 };

test('draws east to the right and north to the top, inside the drawing', () => {
  const { marks, width, height } = drawMap([at(1, 4, 44), at(2, 16, 53)], frame, 300, 'coarse');
  const [south, north] = [1, 2].map((number) => marks.find((mark) => mark.number === number)!);
  expect(south!.x).toBeLessThan(north!.x);
  expect(south!.y).toBeGreaterThan(north!.y);
  for (const { x, y } of marks) {
    expect([x > 0, x < width, y > 0, y < height]).toEqual([true, true, true, true]);
  }
});

test('leaves out what lies outside the frame', () => {
  expect(drawMap([at(1, 4, 44), at(2, 100, 44)], frame, 300, 'coarse').marks.map(({ number }) => number)).toEqual([1]);
});

test('draws a mark the larger, the more articles name the place, and an area larger than a point', () => {
  const { marks } = drawMap([at(1, 2, 44, 1), at(2, 8, 44, 9), at(3, 14, 44, 9, true)], frame, 300, 'coarse');
  expect(marks.map(({ number }) => number)).toEqual([3, 2, 1]);
});

test('has land, borders and the frame of another map', () => {
  const { land, borders, frame: other } = drawMap([], frame, 300, 'fine', { west: 5, south: 45, east: 8, north: 48 });
  for (const path of [land, borders, other]) expect(path).toMatch(/^M-?\d+,-?\d+l[-\d, zMl]+$/);
  expect(drawMap([], frame, 300, 'fine').frame).toBeUndefined();
});

test('the open sea has no land', () => {
  expect(drawMap([], frameAround([[-30, 0]]), 300, 'fine').land).toBe('');
});

test('the same map is drawn twice alike', () => {
  const entries = [at(1, 4, 44), at(2, 16, 53)];
  expect(drawMap(entries, frame, 300, 'coarse')).toEqual(drawMap(entries, frame, 300, 'coarse'));
});

test.each([
  ['a town', { longitude: 10, latitude: 50 }],
  ['the pole', { longitude: 0, latitude: 90 }],
  ['the far side of the world', { longitude: 180, latitude: -10 }],
])('a locator shows %s', (_, coordinates) => {
  const { marks, width, height } = drawLocator(place('somewhere', { coordinates }));
  expect(marks).toHaveLength(1);
  expect(marks[0]!.x).toBeLessThanOrEqual(width);
  expect(marks[0]!.y).toBeLessThanOrEqual(height);
});

test('a locator has a place in its middle', () => {
  const { marks, width, height } = drawLocator(place('p', { coordinates: { longitude: 10, latitude: 50 } }));
  expect(Math.abs(marks[0]!.x - width / 2)).toBeLessThanOrEqual(5);
  expect(Math.abs(marks[0]!.y - height / 2)).toBeLessThanOrEqual(5);
});
