import { describe, expect, test } from 'vitest';
import type { Entity } from '../schema/records.ts';
import { article, event, group, person, place } from '../test/records.ts';
import { createArchive } from '../archive/archive.ts';
import { cardOf, provenanceOf } from './card.ts';
import { en } from '../words/en.ts';

const anna = person('anna', {
  name: 'Anna Zorn',
  roles: [
    { group: 'guard', title: 'Keeper', from: '2011~', until: '2013-05', source: 'storm:p4' },
    { group: 'guard', title: 'Head of the Harbour Guard', source: 'storm' },
    { title: 'Poet', source: 'letter:p1' },
  ],
});
const watch = group('watch', { name: 'Coast Watch' });
const guard = group('guard', { name: 'Harbour Guard', parent: 'navy', predecessors: ['watch'] });
const navy = group('navy', { name: 'Navy' });
const island = place('island', { name: 'Island', kind: 'country' });
const port = place('port', {
  name: 'Port',
  partOf: 'island',
  coordinates: { longitude: -12.5, latitude: 61, approximate: true },
  geonames: 1234,
});
const archive = createArchive([
  anna,
  watch,
  guard,
  navy,
  island,
  port,
  article('storm', { headline: 'Storm: the Report', published: '2021-03-04' }),
  article('letter'),
]);

/** The card as lines: `Label: text <address> (note)`. */
const card = (entity: Entity) =>
  cardOf(entity, archive, en).flatMap(({ label, entries }) =>
    entries.map(({ text, url, note }) => `${label}: ${text}${url ? ` <${url}>` : ''}${note ? ` (${note})` : ''}`),
  );

test('a person’s card tells the roles, each with its passage', () => {
  expect(card(anna)).toEqual([
    'Roles: Keeper, Harbour Guard </articles/storm/#p4> (from about 2011 until May 2013; Publisher unknown, 4 March 2021)',
    'Roles: Head of the Harbour Guard </articles/storm/> (Publisher unknown, 4 March 2021)',
    'Roles: Poet </articles/letter/#p1> (Publisher unknown, undated)',
  ]);
});

test('a role in letters that run from right to left says so', () => {
  const roles = ['Keeper', 'حارس المنارة'].map((title) => ({ title, source: 'letter:p1' }));
  const [field] = cardOf(person('omar', { name: 'Omar', roles }), archive, en);
  expect(field!.entries.map(({ dir }) => dir)).toEqual([undefined, 'rtl']);
});

test('a group’s card tells what it is part of, what it came from and who belonged to it', () => {
  expect(card(guard)).toEqual([
    'Part of: Navy </groups/navy/>',
    'Came from: Coast Watch </groups/watch/>',
    'People: Anna Zorn </people/anna/> (Keeper from about 2011 until May 2013; Head of the Harbour Guard)',
  ]);
  expect(card(navy)).toEqual(['Parts: Harbour Guard </groups/guard/>']);
  expect(card(watch)).toEqual(['Led to: Harbour Guard </groups/guard/>']);
});

test('a place’s card tells its coordinates, and what lies in it', () => {
  expect(card(port)).toEqual([
    expect.stringMatching(/^Coordinates: 61.*12[.]5.*W.* \(approximate\)$/),
    'GeoNames: 1234 <https://www.geonames.org/1234>',
  ]);
  expect(card(island)).toEqual(['Parts: Port </places/port/>']);
});

test('what is not known is left out', () => {
  expect(cardOf(person('nobody'), archive, en)).toEqual([]);
});

test('a card has the dates of a life, and ids elsewhere with their addresses', () => {
  const vera = person('vera', { born: '190X', died: '1951-03-02?', identifiers: { wikidata: 'Q42', isni: 80456315 } });
  expect(cardOf(vera, createArchive([vera]), en)).toEqual([
    { label: 'Born', entries: [{ text: 'the 1900s' }] },
    { label: 'Died', entries: [{ text: 'probably 2 March 1951' }] },
    { label: 'Wikidata', entries: [{ text: 'Q42', url: 'https://www.wikidata.org/wiki/Q42' }] },
    { label: 'ISNI', entries: [{ text: '0000 0000 8045 6315', url: 'https://isni.org/isni/0000000080456315' }] },
  ]);
});

test('the card of an event leaves when and where it was to the top of its page', () => {
  const fire = event('fire', { date: '2001', places: ['port'] });
  expect(cardOf(fire, createArchive([fire]), en)).toEqual([]);
});

describe('the provenance of an article', () => {
  const original = article('original', { headline: 'Ein Sturm', section: 'Küste', series: 'Lost', added: '1998' });
  const translation = article('translation', { headline: 'A Storm', translationOf: 'original', page: 'A4' });
  const gone = article('gone', { series: 'Lost', section: 'Küste', withdrawn: { date: '2022', reason: 'A hoax.' } });

  test('links its section, its series, and what it translates, both ways', () => {
    const all = createArchive([original, translation]);
    expect([original, translation].map((of) => provenanceOf(of, all, en))).toEqual([
      [
        { label: 'Section', entries: [{ text: 'Küste', url: '/articles/section/kuste/' }] },
        { label: 'Series', entries: [{ text: 'Lost', url: '/articles/series/lost/' }] },
        {
          label: 'Translated here as',
          entries: [{ text: 'A Storm', url: '/articles/translation/', note: 'Publisher unknown, undated' }],
        },
        { label: 'Added', entries: [{ text: '1998' }] },
      ],
      [
        { label: 'Page', entries: [{ text: 'A4' }] },
        {
          label: 'Translation of',
          entries: [{ text: 'Ein Sturm', url: '/articles/original/', note: 'Publisher unknown, undated' }],
        },
      ],
    ]);
  });

  test('links no page of a series whose articles are all withdrawn', () => {
    expect(provenanceOf(gone, createArchive([gone]), en)).toEqual([
      { label: 'Section', entries: [{ text: 'Küste', url: undefined }] },
      { label: 'Series', entries: [{ text: 'Lost', url: undefined }] },
    ]);
  });
});
