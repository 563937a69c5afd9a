import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { siteSchema } from '../../schema/site.ts';
import { article, event, group, place } from '../../test/records.ts';
import { en } from '../../words/en.ts';
import type { Content } from './content.ts';
import { listPage } from './list.ts';

const site = siteSchema.parse({ name: 'Lamps' });
const contentOf = (...records: Parameters<typeof createArchive>[0]) =>
  ({ site, archive: createArchive(records), words: en }) as Content;

test('undated events end the list, and are left out of the timeline', () => {
  const { years, timeline } = listPage(
    'event',
    1,
    1,
    contentOf(event('lost', { date: undefined }), event('fire', { date: '2001-05' })),
  );
  expect(years.map(({ heading, first, rows }) => [heading, first, ...rows.map(({ name }) => name)])).toEqual([
    ['2001', 1, 'fire'],
    ['Undated', 2, 'lost'],
  ]);
  expect(timeline?.flatMap(({ rows }) => rows.map(({ number }) => number))).toEqual([1]);
});

test('there is no timeline of undated events alone', () => {
  expect(listPage('event', 1, 1, contentOf(event('lost', { date: undefined }))).timeline).toBeUndefined();
});

test('a group counts what it published with what names it, each article once', () => {
  const archive = contentOf(
    group('gazette'),
    article('a', { publisher: 'gazette', groups: ['gazette'] }),
    article('b', { publisher: 'gazette' }),
    article('c', { groups: ['gazette'] }),
  );
  const entries = listPage('group', 1, 1, archive).sections.flatMap((section) => section.entries);
  expect(entries.map(({ articles, published }) => [articles, published])).toEqual([[3, '2 published']]);
});

const at = (approximate: boolean, longitude = 5) => ({ coordinates: { longitude, latitude: 50, approximate } });

test('places have the numbers that they have on the map, and those that it does not show have none', () => {
  const { sections, maps } = listPage(
    'place',
    1,
    1,
    contentOf(
      place('continent', { kind: 'region', ...at(true) }),
      place('illyria', { kind: 'country', ...at(true) }),
      place('norford', { partOf: 'illyria', ...at(false) }),
      place('elsewhere'),
    ),
  );
  const entries = sections.flatMap((section) => section.entries);
  expect(entries.map(({ name, number }) => [name, number])).toEqual([
    ['illyria', 1],
    ['norford', 2],
    ['continent', undefined],
    ['elsewhere', undefined],
  ]);
  expect(maps!.main.narrow.marks.map(({ entry }) => entry.label)).toEqual([
    '1 illyria, no articles',
    '2 norford, no articles',
  ]);
});

test('a place that is known exactly has its coordinates in the list, an area has none', () => {
  const { sections } = listPage('place', 1, 1, contentOf(place('norford', at(false)), place('norshire', at(true))));
  expect(sections.flatMap(({ entries }) => entries.map(({ whereabouts }) => whereabouts))).toEqual([
    '50° N, 5° E',
    undefined,
  ]);
});

test('events are on a map beside their timeline, and a list without places has none', () => {
  const flood = event('flood', { places: ['norford'] });
  const { maps } = listPage('event', 1, 1, contentOf(flood, place('norford', at(false))));
  expect(maps!.main.narrow.marks.map(({ entry }) => entry.label)).toEqual(['norford 1: flood']);
  expect(maps!.main.wide).toBeUndefined();
  expect(listPage('event', 1, 1, contentOf(event('fire'))).maps).toBeUndefined();
});

test('each year has an anchor', () => {
  const dates = ['195X', '1951', '1951-05', undefined];
  const events = dates.map((date, i) => event(`e${i}`, { date }));
  expect(listPage('event', 1, 1, contentOf(...events)).years.map(({ anchor }) => anchor)).toEqual([
    '1950-1959',
    '1951',
    'undated',
  ]);
});
