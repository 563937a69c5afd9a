import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { article, event, group, person, place } from '../../test/records.ts';
import { ORDINARY } from './dictionary.ts';
import { nameTable } from './name-table.ts';

const archive = createArchive([
  group('light', { name: 'Light', aliases: ['LIGHT', 'The Light magazine'] }),
  place('estervik', { name: 'Estervik', aliases: ['Lighten'] }),
  person('doe', { name: 'Ané-Lena Bredd', sortName: 'Bredd, Ané-Lena' }),
  event('fire', { name: 'Fire in Estervik', aliases: ['Attack on Estervik'] }),
  article('one', {
    publisher: 'light',
    places: ['estervik'],
    claims: [{ subject: 'fire', property: 'outcome', value: 'a loss', paragraph: 1 }],
  }),
]);
const table = nameTable(archive);

test('has every subject with its id, its articles and its names, of those that differ in capitals only the first', () => {
  expect(table.subjects).toEqual({
    person: [['doe', 0, 'Ané-Lena Bredd']],
    group: [['light', 1, 'Light', 'The Light magazine']],
    place: [['estervik', 1, 'Estervik', 'Lighten']],
    event: [['fire', 1, 'Fire in Estervik', 'Attack on Estervik']],
  });
});

test('has what comes before the brackets of a name, and no inflected form', () => {
  const roe = person('roe', { name: 'John Roe (runner)', aliases: [{ name: 'Roes', kind: 'form' }] });
  const { subjects } = nameTable(createArchive([roe, article('race', { byline: [{ name: 'J. R.', person: 'roe' }] })]));
  expect(subjects.person).toEqual([['roe', 1, 'John Roe (runner)', 'John Roe']]);
});

test('has the ordinary words that would be taken for a name, but no rare ones that are names, and no others', () => {
  expect(table.ordinaryWords).toEqual(expect.arrayContaining(['light', 'fire']));
  for (const word of ['lighten', 'candle']) expect(table.ordinaryWords).not.toContain(word);
  expect(table.ordinaryWords.filter((word) => !ORDINARY.has(word))).toEqual([]);
});

test('has the names in another language than the archive’s', () => {
  const anna = person('anna', {
    aliases: [
      { name: 'آنا', lang: 'ar' },
      { name: 'Anna', lang: 'en' },
    ],
  });
  const { languages } = nameTable(createArchive([anna], 'en'));
  expect(languages).toEqual({ ar: ['آنا'] });
});

test('has the lists of synonyms of which a name has a word', () => {
  expect(table.synonyms.map((list) => list.split(' ')[0])).toEqual(['attack']);
});
