import { expect, test } from 'vitest';
import { place } from '../../test/records.ts';
import { frameAround } from './frames.ts';
import type { MapEntry } from './layer.ts';
import { drawLocator, drawMap } from './map.ts';

const at = (
  id: string,
  longitude: number,
  latitude: number,
  fields: Partial<MapEntry> = {},
  approximate = false,
): MapEntry => ({
  place: place(id, { coordinates: { longitude, latitude, approximate } }),
  texts: [id, '1'],
  title: id,
  label: id,
  url: `/places/${id}/`,
  weight: 1,
  ...fields,
});
const countryEntry = (name: string, longitude: number, latitude: number): MapEntry => ({
  ...at(name, longitude, latitude),
  place: place(name, { kind: 'country', coordinates: { longitude, latitude, approximate: true } }),
});
const frame = { west: 0, south: 40, east: 20, north: 56 };
const draw = (entries: MapEntry[], options: Partial<Parameters<typeof drawMap>[1]> = {}) =>
  drawMap(entries, { frame, detail: 'coarse', language: 'en', widths: [280], ...options });

test('draws east to the right and north to the top, inside the drawing', () => {
  const { marks } = draw([at('south', 4, 44), at('north', 16, 53)]).narrow;
  const [south, north] = ['south', 'north'].map((id) => marks.find(({ entry }) => entry.title === id)!);
  expect(south!.x).toBeLessThan(north!.x);
  expect(south!.y).toBeGreaterThan(north!.y);
  for (const { x, y } of marks) expect([x > 0, x < 100, y > 0, y < 100]).toEqual([true, true, true, true]);
});

test('leaves out what lies outside the frame', () => {
  expect(draw([at('in', 4, 44), at('out', 100, 44)]).narrow.marks.map(({ entry }) => entry.title)).toEqual(['in']);
});

test('draws a mark the larger, the more articles name the place, and an area larger than a point', () => {
  const { marks } = draw([
    at('few', 2, 44),
    at('many', 8, 44, { weight: 9 }),
    at('area', 14, 44, { weight: 9 }, true),
  ]).narrow;
  expect(marks.map(({ entry, isArea }) => [entry.title, isArea])).toEqual([
    ['area', true],
    ['many', false],
    ['few', false],
  ]);
});

test('has land, borders and the frame of another map', () => {
  const {
    land,
    borders,
    frame: other,
  } = draw([], { detail: 'fine', other: { west: 5, south: 45, east: 8, north: 48 } });
  for (const path of [land, borders, other]) expect(path).toMatch(/^M-?\d+,-?\d+l[-\d, zMl]+$/);
  expect(draw([]).frame).toBeUndefined();
});

test('the open sea has no land and no country', () => {
  const sea = draw([], { frame: frameAround([[-30, 0]]), detail: 'fine' });
  expect([sea.land, sea.narrow.countries]).toEqual(['', []]);
});

test('names countries in their ground, in the language of the site', () => {
  const names = (language: string) => draw([], { language, widths: [600] }).narrow.countries.map(({ name }) => name);
  expect(names('en')).toEqual(expect.arrayContaining(['GERMANY', 'POLAND']));
  expect(names('fr')).toEqual(expect.arrayContaining(['ALLEMAGNE', 'POLOGNE']));
});

test('the name of a country that has a page leads to it instead of a mark', () => {
  const { marks, linked, countries } = draw([countryEntry('Germany', 10, 51), at('town', 16, 53)]).narrow;
  expect(linked.map(({ name, entry }) => [name, entry.url])).toEqual([['GERMANY', '/places/Germany/']]);
  expect(marks.map(({ entry }) => entry.title)).toEqual(['town']);
  expect(countries.map(({ name }) => name)).not.toContain('GERMANY');
});

test('a country whose name has no room is a mark', () => {
  const { marks, linked } = draw([countryEntry('Luxembourg', 6.1, 49.8)], { detail: 'fine' }).narrow;
  expect([linked.length, marks.length]).toEqual([0, 1]);
});

test('a town that is called like a country is a mark, and so is what is called so elsewhere', () => {
  const town = at('Germany', 10, 51);
  expect(draw([town, countryEntry('Poland', 15, 48)]).narrow.marks).toHaveLength(2);
});

test('has a layer for wide pages, whose marks are where those of the other are', () => {
  const { narrow, wide } = draw([at('town', 4, 44)], { widths: [280, 560] });
  expect(wide!.marks[0]).toMatchObject({ x: narrow.marks[0]!.x, y: narrow.marks[0]!.y });
  expect(wide!.countries.length).toBeGreaterThan(narrow.countries.length);
});

test('is small and whole over the 180th meridian', () => {
  const entries = [at('Suva', 178.4, -18.1), at('Apia', -171.8, -13.8)];
  const points = entries.map(({ place: { data } }) => [data.coordinates!.longitude, data.coordinates!.latitude]);
  const { land, scale, narrow } = draw(entries, { frame: frameAround(points), detail: 'fine' });
  expect(narrow.marks.map(({ x }) => x < 50)).toEqual([true, false]);
  expect(land).toMatch(/^M/);
  expect(scale!.kilometres).toBeLessThanOrEqual(500);
});

test.each([
  ['a degree at the equator', { west: 0, south: -3, east: 6, north: 3 }, 200, 200 / (6 * 111.2)],
  ['farther north, where degrees are shorter', { west: 0, south: 58, east: 6, north: 62 }, 50, 50 / (3 * 111.2)],
])('has a round scale that is true to %s', (_, around, kilometres, share) => {
  const { scale } = draw([], { frame: around });
  expect(scale!.kilometres).toBe(kilometres);
  expect(scale!.share / 100).toBeCloseTo(share, 2);
});

test('a map of the world has no scale', () => {
  expect(draw([], { frame: { west: -170, south: -58, east: 170, north: 78 } }).scale).toBeUndefined();
});

test('the same map is drawn twice alike', () => {
  const entries = [at('a', 4, 44), at('b', 16, 53)];
  expect(draw(entries)).toEqual(draw(entries));
});

test.each([
  ['a town', { longitude: 10, latitude: 50 }],
  ['the pole', { longitude: 0, latitude: 90 }],
  ['the far side of the world', { longitude: 180, latitude: -10 }],
])('a locator shows %s by its name', (_, coordinates) => {
  const { marks } = drawLocator(place('somewhere', { coordinates }), 'en').narrow;
  expect(marks.map(({ label }) => label!.text)).toEqual(['somewhere']);
  for (const { x, y } of marks) expect(Math.max(x, y)).toBeLessThanOrEqual(100);
});

test('a locator has a place near its middle', () => {
  const [mark] = drawLocator(place('p', { coordinates: { longitude: 10, latitude: 50 } }), 'en').narrow.marks;
  expect(Math.abs(mark!.x - 50)).toBeLessThanOrEqual(3);
  expect(Math.abs(mark!.y - 50)).toBeLessThanOrEqual(10);
});

test('the locator of a country shows its shape', () => {
  const { country, narrow } = drawLocator(countryEntry('Brazil', -53, -10).place, 'en');
  expect(country).toMatch(/^M/);
  expect(narrow.linked.map(({ name }) => name)).toEqual(['BRAZIL']);
  expect(drawLocator(at('town', 2, 47).place, 'en').country).toBeUndefined();
});
