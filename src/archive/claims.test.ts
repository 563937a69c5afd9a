import { describe, expect, test } from 'vitest';
import { article, event, group, person, place } from '../test/records.ts';
import { createArchive } from './archive.ts';

const fields = { paragraph: 1 };
const archive = createArchive([
  event('fire', { name: 'Fire', date: '2013-01', places: ['mill'] }),
  event('flood', { name: 'Flood', date: '2012~' }),
  event('siege', { name: 'Siege', date: '2014', people: ['ada'] }),
  person('ada', { name: 'Ada' }),
  group('league', { name: 'The League' }),
  place('mill', { name: 'The Mill' }),
  article('later', {
    published: '2014-02',
    claims: [
      { ...fields, subject: 'siege', property: 'organiser', value: 'league' },
      { ...fields, subject: 'flood', property: 'killed', value: 3, unit: 'people', paragraph: 2 },
      { ...fields, subject: 'flood', property: 'wounded', value: 1, unit: 'people' },
      { ...fields, subject: 'ada', property: 'status', value: 'arrested', asOf: '2014' },
    ],
  }),
  article('undated', { claims: [{ ...fields, subject: 'flood', property: 'supporter', value: 'ada' }] }),
  article('earlier', {
    published: '2013',
    claims: [{ ...fields, subject: 'flood', property: 'outcome', value: 'ada' }],
  }),
]);
const { articles, events } = archive;
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('an archive with events', () => {
  test('has them from the oldest', () => {
    expect(ids(events)).toEqual(['flood', 'fire', 'siege']);
  });

  test('knows which an article tells of, once each, by date', () => {
    const [later] = articles;
    expect(later!.id).toBe('later');
    expect(ids(archive.eventsIn(later!))).toEqual(['flood', 'siege']);
  });

  test('knows the events that name somebody, and those of which a claim does', () => {
    expect(ids(archive.eventsAbout(archive.entity('ada' as never)))).toEqual(['flood', 'siege']);
    expect(ids(archive.eventsAbout(archive.entity('league' as never)))).toEqual(['siege']);
    expect(ids(archive.eventsAbout(archive.entity('mill' as never)))).toEqual(['fire']);
  });

  test('has the claims about something by publication, the undated last, each with its place', () => {
    const flood = events[0]!;
    expect(archive.claimsAbout(flood.id).map(({ article: { id }, index }) => [id, index])).toEqual([
      ['earlier', 0],
      ['later', 1],
      ['later', 2],
      ['undated', 0],
    ]);
    expect(archive.claimsAbout('mill' as never)).toEqual([]);
  });
});
