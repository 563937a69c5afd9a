import { describe, expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { EMPTY_TABLE } from '../../test/empty-table.ts';
import { article, group, person, place } from '../../test/records.ts';
import { nameTable } from '../build/name-table.ts';
import { createNames } from './names.ts';

const archive = createArchive([
  person('yusuf', {
    name: 'Youssef Ould Qasim',
    sortName: 'Ould Qasim, Youssef',
    aliases: ['Ould Qasim', { name: 'يوسف ولد قاسم', lang: 'ar' }],
  }),
  person('bellmar', { name: 'Anna-Lena Bellmar', sortName: 'Bellmar, Anna-Lena', aliases: ['Bellmar'] }),
  group('light', { name: 'Light', aliases: ['The Light magazine'] }),
  group('ministry', { name: 'Ministry of the Sea', acronym: 'MOTS', aliases: [{ name: 'MS', kind: 'acronym' }] }),
  place('estervik', { name: 'Estervik', aliases: [{ name: 'Oustervique', lang: 'fr' }] }),
  place('south-estervik', { name: 'southern Estervik', aliases: [{ name: 'sud d’Estervik', lang: 'fr' }] }),
  place('norland', { name: 'Norland' }),
  article('one', { places: ['norland', 'estervik'], people: ['bellmar'] }),
  article('two', { places: ['norland'] }),
]);
const table = nameTable(archive);
const { resolve, suggest } = createNames(table);
const pinned = (query: string) => resolve(query).pinned.map(({ id }) => id);
const suggested = (query: string) => resolve(query).suggested.map(({ id }) => id);

test.each([
  ['Estervik', 'exact', 'Estervik'],
  ['OUSTERVIQUE', 'alias', 'Oustervique'],
  ['Osterviq', 'phonetic', 'Oustervique'],
  ['Yusuf Walad Kassem', 'phonetic', 'Youssef Ould Qasim'],
  ['ould al-Qacem', 'phonetic', 'Ould Qasim'],
  ['قاسم', 'prefix', 'يوسف ولد قاسم'],
  ['إسترفيك', 'phonetic', 'Estervik'],
  ['Esterv', 'prefix', 'Estervik'],
])('“%s” is %s of “%s”', (query, reason, via) => {
  expect(resolve(query).pinned[0]).toMatchObject({ reason, via });
});

test('initials and the order of names do not matter', () => {
  for (const query of ['Bellmar, Anna-Lena', 'A.-L. Bellmar', 'Bellmar AL', 'bellmar anna lena'])
    expect(resolve(query)).toMatchObject({ pinned: [{ id: 'bellmar', via: 'Anna-Lena Bellmar' }] });
});

test('a typing mistake is suggested, not pinned', () => {
  expect(pinned('Estrevjk')).toEqual([]);
  expect(suggested('Estrevjk')[0]).toBe('estervik');
});

describe('names in a longer query', () => {
  test('are found, the person first, then the rarer name', () => {
    expect(pinned('norland against bellmar in oustervique 2013')).toEqual(['bellmar', 'estervik', 'norland']);
  });

  test('are written as their own names in the query for the index, the rest as it was typed', () => {
    expect(resolve('storm, near  Oustervique (2013)').canonical).toBe('storm, near  Estervik (2013)');
    expect(resolve('storm in Norland').canonical).toBe('storm in Norland');
  });

  test('leave out a name that is within another', () => {
    expect(pinned('storm in southern estervik')).toEqual(['south-estervik']);
    expect(pinned('nord et sud d’Estervik')).toEqual(['south-estervik']);
  });
});

describe('an ordinary word', () => {
  test('is a name where it is all that is asked', () => {
    expect(pinned('light')).toEqual(['light']);
    expect(pinned('red light street')).toEqual([]);
    expect(pinned('a light')).toEqual([]);
    expect(pinned('ministry sea')).toEqual([]);
  });

  test('is not taken for a name that sounds like it', () => {
    for (const word of ['light-house', 'lied', 'eastern', 'sea', 'bellmen']) expect(pinned(word)).toEqual([]);
  });

  test('in capitals within small letters is the acronym', () => {
    expect(pinned('MOTS report')).toEqual(['ministry']);
  });
});

test('no answer depends on what was asked before', () => {
  const [fresh, used] = [createNames(table), createNames(table)];
  used.resolve('Ould Qasem');
  expect(used.resolve('OuldQasem')).toEqual(fresh.resolve('OuldQasem'));
});

test('a name of very many words is found', () => {
  const long = 'Union of '.repeat(20) + 'Estervik';
  const names = createNames({ ...EMPTY_TABLE, subjects: { ...EMPTY_TABLE.subjects, group: [['union', 1, long]] } });
  expect(names.resolve(long).pinned).toMatchObject([{ id: 'union' }]);
});

test.each(['’', '‘', "'", '`', '´', 'ʿ', 'ʾ'])('an apostrophe written %s does not divide a name', (apostrophe) => {
  expect(pinned(`storm at l${apostrophe}Estervik`)).toEqual(pinned('storm at Estervik'));
  expect(pinned(`Ester${apostrophe}vik`)).toEqual(['estervik']);
});

test('nothing is found for nothing, nor in an empty table', () => {
  for (const query of ['', ' ', '…', '-', '؟', '\u0301', 'ـ'])
    expect(resolve(query)).toEqual({ pinned: [], suggested: [], canonical: query });
  expect(createNames(EMPTY_TABLE).resolve('Estervik')).toEqual({ pinned: [], suggested: [], canonical: 'Estervik' });
});

test('completions begin with what is typed before they contain it, and are no more than asked for', () => {
  expect(suggest('ester', 5).map(({ id }) => id)).toEqual(['estervik', 'south-estervik']);
  expect(suggest('Ester', 1)).toHaveLength(1);
  expect(suggest('qas', 5).map(({ id }) => id)).toEqual(['yusuf']);
  expect(suggest('', 5)).toEqual([]);
});
