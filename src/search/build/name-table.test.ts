import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { article, event, group, person, place } from '../../test/records.ts';
import { languagesIn, packWords, unpackWords } from '../resolver/table-format.ts';
import { ordinaryWords } from './dictionary.ts';
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

test('has every subject with its id where its name does not tell it, its articles and its names, of those that differ in capitals only the first', () => {
  expect(table.subjects).toEqual({
    person: [['doe', 0, 'Ané-Lena Bredd']],
    group: [['', 1, 'Light', 'The Light magazine']],
    place: [['', 1, 'Estervik', 'Lighten']],
    event: [['fire', 1, 'Fire in Estervik', 'Attack on Estervik']],
  });
});

test('has what comes before the brackets of a name, and no inflected form', () => {
  const roe = person('roe', { name: 'John Roe (runner)', aliases: [{ name: 'Roes', kind: 'form' }] });
  const { subjects } = nameTable(createArchive([roe, article('race', { byline: [{ name: 'J. R.', person: 'roe' }] })]));
  expect(subjects.person).toEqual([['roe', 1, 'John Roe (runner)', 'John Roe']]);
});

test('has the ordinary words that would be taken for a name, but no rare ones that are names, and no others', () => {
  const words = unpackWords(table.ordinaryWords);
  expect(words).toEqual(expect.arrayContaining(['light', 'fire']));
  for (const word of ['lighten', 'candle']) expect(words).not.toContain(word);
  expect(words.filter((word) => !ordinaryWords().has(word))).toEqual([]);
});

test('has the names in another language than the archive’s', () => {
  const anna = person('anna', {
    aliases: [
      { name: 'آنا', lang: 'ar' },
      { name: 'Anna', lang: 'en' },
    ],
  });
  const boris = person('boris', {
    name: 'Robert',
    aliases: [{ name: 'Борис', lang: 'ru' }, { name: 'Bob' }, { name: 'بوريس', lang: 'ar' }],
  });
  const languages = languagesIn(nameTable(createArchive([anna, boris], 'en')));
  expect(Object.fromEntries(languages)).toEqual({ آنا: 'ar', Борис: 'ru', بوريس: 'ar' });
});

test('has the lists of synonyms of which a name has a word', () => {
  expect(table.synonyms.map((list) => list.split(' ')[0])).toEqual(['attack']);
});

test('has names in other letters with their romanisation, of those that differ in letters only the first', () => {
  const { subjects, romanised } = nameTable(
    createArchive([
      person('ru', { name: 'Юсуф Касимов', aliases: [{ name: 'Yusuf Kasimov' }, { name: 'يوسف', lang: 'ar' }] }),
    ]),
  );
  expect(subjects.person).toEqual([['ru', 0, 'Юсуф Касимов', 'يوسف']]);
  expect(romanised).toEqual([['Юсуф Касимов', 'yusuf kasimov']]);
});

test('packs words into one sorted text from which they come back', () => {
  const words = ['bar', 'bargain', 'barge', 'barn', 'zoo', 'état'];
  expect(packWords(words)).toBe('0bar3gain4e3n0zoo0état');
  expect(unpackWords(packWords(words))).toEqual(words);
});
