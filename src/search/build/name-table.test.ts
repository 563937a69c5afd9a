import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { article, event, group, place } from '../../test/records.ts';
import { nameTable } from './name-table.ts';
import { ORDINARY } from './dictionary.ts';
import { idOf, ordinaryIn } from '../resolver/table-format.ts';

const archive = createArchive([
  group('light', { name: 'Light', aliases: ['LIGHT', 'The Light magazine'] }),
  place('estervik', { name: 'Estervik', aliases: ['Lighten'] }),
  event('fire', { name: 'Fire in Estervik', aliases: ['Attack on Estervik'] }),
  article('one', {
    groups: ['light'],
    places: ['estervik'],
    claims: [{ subject: 'fire', property: 'outcome', value: 'a loss', paragraph: 1 }],
  }),
]);
const table = nameTable(archive);

test('holds every subject with its id, its articles and its names, those alike once', () => {
  expect(table.subjects.map((entry) => [idOf(entry), ...entry])).toEqual([
    ['fire', 'event', 'fire', 1, 'Fire in Estervik', 'Attack on Estervik'],
    ['estervik', 'place', '', 1, 'Estervik', 'Lighten'],
    ['light', 'group', '', 1, 'Light', 'The Light magazine'],
  ]);
});

test('holds the ordinary words that would be taken for a name, but a rare one that is a name, and no others', () => {
  const ordinary = ordinaryIn(table);
  for (const word of ['light', 'fire']) expect(ordinary).toContain(word);
  for (const word of ['lighten', 'candle', 'bread']) expect(ordinary).not.toContain(word);
  expect([...ordinary].filter((word) => !ORDINARY.has(word))).toEqual([]);
  expect([...ordinaryIn({ ...table, ordinary: '' })]).toEqual([]);
});

test('holds the words of one meaning of which a name has one', () => {
  expect(table.meanings.split('\n').map((list) => list.split(' ')[0])).toEqual(['attack']);
});
