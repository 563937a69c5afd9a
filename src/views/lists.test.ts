import { describe, expect, test } from 'vitest';
import type { Article, Entity, Group, Place } from '../schema/records.ts';
import { article, event, group, person, place } from '../test/records.ts';
import { createArchive } from '../archive/archive.ts';
import {
  articlesByYear,
  groupsByKind,
  peopleByLetter,
  placesByCountry,
  rowsOf,
  sectionsOf,
  type ListEntry,
} from './lists.ts';
import { en } from '../words/en.ts';

/** The entries as lines, each under its heading, indented by its depth. */
const lines = (entries: ListEntry<Article | Entity>[]) =>
  entries.map(({ heading, record, depth }) => `${heading}: ${'- '.repeat(depth)}${record.id}`);

/** A record of which no kind is known. */
const bare = <R extends Group | Place>(record: R): R => ({ ...record, data: { ...record.data, kind: undefined } });

describe('a list reads', () => {
  test('for articles by year, the newest first, the undated last', () => {
    const archive = createArchive([
      article('letter'),
      article('storm', { published: '2021-03-04' }),
      article('inquiry', { published: '2021?' }),
      article('calm', { published: '2019-12/2020-01' }),
    ]);
    expect(lines(articlesByYear(archive, en))).toEqual([
      '2021: storm',
      '2021: inquiry',
      '2019: calm',
      'Undated: letter',
    ]);
  });

  test('for people by the letter of the sort name, without its accent', () => {
    const archive = createArchive([
      person('anna', { sortName: 'Zorn, Anna' }),
      person('emil', { sortName: 'Éluard, Émil' }),
      person('eva', { sortName: 'eel, Eva' }),
    ]);
    expect(lines(peopleByLetter(archive, en))).toEqual(['E: eva', 'E: emil', 'Z: anna']);
  });

  test('for groups by kind, in the order of the kinds', () => {
    const archive = createArchive([
      group('gazette', { kind: 'news organisation' }),
      group('watch', { kind: 'sports club' }),
      group('guard', { kind: 'sports club' }),
    ]);
    expect(lines(groupsByKind(archive, en))).toEqual([
      'news organisation: gazette',
      'sports club: guard',
      'sports club: watch',
    ]);
  });

  test('for groups of which no kind is known, after the others', () => {
    const [club, watch, guard] = [group('club', { kind: 'sports club' }), bare(group('watch')), bare(group('guard'))];
    expect(lines(groupsByKind(createArchive([watch, club, guard]), en))).toEqual([
      'sports club: club',
      'Other groups: guard',
      'Other groups: watch',
    ]);
    expect(lines(groupsByKind(createArchive([watch, guard]), en))).toEqual(['All groups: guard', 'All groups: watch']);
  });

  test('for places that lie in no country and whose kind has no heading, at the end', () => {
    const [port, mere] = [place('port', { kind: 'town' }), bare(place('mere'))];
    expect(lines(placesByCountry(createArchive([port, mere, place('north', { kind: 'region' })]), en))).toEqual([
      'Regions and continents: north',
      'Other places: mere',
      'Other places: port',
    ]);
    expect(lines(placesByCountry(createArchive([port, mere]), en))).toEqual(['All places: mere', 'All places: port']);
  });

  test('for places by country, with what lies in it; then other countries and what lies in none', () => {
    const archive = createArchive([
      place('north', { name: 'North', kind: 'region' }),
      place('island', { name: 'Island', kind: 'country', partOf: 'north' }),
      place('atoll', { name: 'Atoll', kind: 'country' }),
      place('coast', { name: 'Coast', kind: 'region', partOf: 'island' }),
      place('port', { name: 'Port', partOf: 'coast' }),
      place('rock', { name: 'Rock', kind: 'site', partOf: 'island' }),
    ]);
    expect(lines(placesByCountry(archive, en))).toEqual([
      'Island: island',
      'Island: - coast',
      'Island: - - port',
      'Island: - rock',
      'Other countries: atoll',
      'Regions and continents: north',
    ]);
  });

  test('for nothing as nothing', () => {
    const archive = createArchive([]);
    expect([articlesByYear, peopleByLetter, groupsByKind, placesByCountry].map((list) => list(archive, en))).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });
});

test('entries under one heading make a section', () => {
  const entries = articlesByYear(
    createArchive(['2021', '2020', '2020-02'].map((published) => article(`in-${published}`, { published }))),
    en,
  );
  expect(sectionsOf(entries).map(({ heading, entries: { length } }) => [heading, length])).toEqual([
    ['2021', 1],
    ['2020', 2],
  ]);
  expect(sectionsOf([])).toEqual([]);
});

test('the row of an article has its publisher, that of an event all its places', () => {
  const storm = article('storm', {
    headline: 'A Storm',
    published: '2021-03',
    publisher: 'gazette',
    summary: 'It blew',
  });
  const rescue = event('rescue', {
    name: 'Rescue',
    date: '2021-03-04',
    places: ['port', 'rock'],
    description: 'Ashore',
  });
  const crossing = event('crossing', { name: 'Crossing', date: '2020' });
  const archive = createArchive([
    ...[storm, rescue, crossing, group('gazette', { name: 'Port Gazette' })],
    ...[place('port', { name: 'Port' }), place('rock', { name: 'Rock' })],
  ]);
  const rows = rowsOf([storm, rescue, crossing], archive, en);
  expect(rows.map(({ url, name, date, description, note }) => [url, name, date.text, description, note])).toEqual([
    ['/articles/storm/', 'A Storm', 'March 2021', 'It blew', 'Port Gazette'],
    ['/events/rescue/', 'Rescue', '4 March 2021', 'Ashore', 'Port and Rock'],
    ['/events/crossing/', 'Crossing', '2020', '…', ''],
  ]);
});
