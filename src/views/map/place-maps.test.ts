import { describe, expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { event, place } from '../../test/records.ts';
import { en } from '../../words/en.ts';
import { eventEntries } from './event-entries.ts';
import { drawPlaceMaps, isOnMaps, placeEntries, placeMaps } from './place-maps.ts';

const near = (longitude: number, latitude = 0, approximate = false) => ({
  coordinates: { longitude, latitude, approximate },
});
const country = place('illyria', { kind: 'country', ...near(5, 0, true) });
const county = place('norshire', { kind: 'region', partOf: 'illyria', ...near(5, 0, true) });
const continent = place('old-world', { kind: 'region', ...near(20, 20, true) });
const town = place('norford', { partOf: 'norshire', ...near(5) });

describe('a map', () => {
  const shown = (...records: (typeof town)[]) => records.filter(isOnMaps(createArchive(records)));

  test('has towns, countries and what lies in these', () => {
    expect(shown(country, county, town)).toEqual([country, county, town]);
  });

  test('has no place without coordinates, and none that is larger than countries', () => {
    expect(shown(country, continent, place('lost'))).toEqual([country]);
  });

  test('has a region where the archive has no countries to be larger than', () => {
    expect(shown(continent, place('elsewhere', near(1)))).toHaveLength(2);
  });

  test('has its numbers and the counts of articles', () => {
    const archive = createArchive([town]);
    expect(placeEntries([{ place: town, number: 7 }], archive, en)).toEqual([
      {
        place: town,
        texts: ['norford', '7'],
        title: 'norford, no articles',
        label: '7 norford, no articles',
        url: '/places/norford/',
        weight: 0,
      },
    ]);
  });

  test('of places far apart has a second, with the frame of the first', () => {
    const places = [0, 1, 2, 3, 4, 90].map((x, i) => place(`p${i}`, near(x)));
    const entries = placeEntries(
      places.map((each, i) => ({ place: each, number: i + 1 })),
      createArchive(places),
      en,
    );
    const { main, far } = drawPlaceMaps(entries, 'en', true);
    expect([main.narrow.marks.length, far!.narrow.marks.length]).toEqual([5, 1]);
    expect(far!.frame).toMatch(/^M/);
    expect(drawPlaceMaps(entries.slice(0, 5), 'en', true).far).toBeUndefined();
  });

  test('is none without a place', () => {
    expect(placeMaps([], 'en', true)).toBeUndefined();
  });
});

describe('a map of events', () => {
  const entriesOf = (...events: Parameters<typeof event>[]) => {
    const records = events.map(([id, fields]) => event(id, fields));
    const archive = createArchive([country, county, town, continent, ...records]);
    return eventEntries(
      records.map((each, i) => ({ event: each, number: i + 1 })),
      archive,
      en,
    );
  };

  test('leads from a place to the one event there', () => {
    expect(entriesOf(['flood', { places: ['norford'] }])).toMatchObject([
      { texts: ['norford 1', 'norford', '1'], label: 'norford 1: flood', url: '/events/flood/', weight: 1 },
    ]);
  });

  test('leads to the place where there were more', () => {
    const [entry] = entriesOf(['flood', { places: ['norford'] }], ['fire', { places: ['norford', 'old-world'] }]);
    expect(entry).toMatchObject({ texts: ['norford 1, 2', 'norford', '1, 2'], url: '/places/norford/', weight: 2 });
    expect(entry!.label).toBe('norford 1, 2: flood; fire');
  });

  test('writes the first of many numbers', () => {
    const [entry] = entriesOf(...['a', 'b', 'c', 'd'].map((id): [string, object] => [id, { places: ['norford'] }]));
    expect(entry!.texts).toEqual(['norford 1 …', 'norford', '1 …']);
  });
});
