import { geoIdentity, type GeoProjection } from 'd3-geo';
import { expect, test } from 'vitest';
import { outline } from './svg-path.ts';

const plane = geoIdentity() as unknown as GeoProjection;
const line = (...coordinates: [number, number][]) => outline({ type: 'LineString', coordinates }, plane);

test('draws from point to point', () => {
  expect(line([0, 0], [10, 0], [10, -5], [4, 2])).toBe('M0,0l10,0 0-5-6,7');
});

test('closes areas', () => {
  const ring: [number, number][] = [
    [0, 0],
    [0, 10],
    [10, 10],
    [0, 0],
  ];
  expect(outline({ type: 'Polygon', coordinates: [ring] }, plane)).toMatch(/^M.*z$/);
});

test('leaves out points that look like the one before', () => {
  expect(line([0, 0], [0.5, 0], [1, 0.5], [10, 0])).toBe('M0,0l10,0');
});

test('leaves out specks', () => {
  const ring: [number, number][] = [
    [0, 0],
    [0, 0.4],
    [0.4, 0.4],
    [0, 0],
  ];
  expect(outline({ type: 'Polygon', coordinates: [ring] }, plane)).toBe('');
});

test('rounding does not add up along a line', () => {
  const path = line(...Array.from({ length: 11 }, (_, i): [number, number] => [i * 2.4, 0]));
  const steps = path
    .split('l')[1]!
    .split(' ')
    .map((step) => Number(step.split(',')[0]));
  expect(steps.reduce((sum, step) => sum + step, 0)).toBe(24);
});
