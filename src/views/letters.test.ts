import { expect, test } from 'vitest';
import { createArchive } from '../archive/archive.ts';
import { person } from '../test/records.ts';
import { en } from '../words/en.ts';
import { peopleByLetter } from './lists.ts';

/** The headings over people with these sort names, in the order of the list. */
const headings = (names: readonly string[], language = 'en') => {
  const people = names.map((sortName, i) => person(`p-${i}`, { sortName }));
  return peopleByLetter(createArchive(people, language), en).map(({ heading, record }) => [
    heading,
    record.kind === 'person' && record.data.sortName,
  ]);
};

test.each<[string, string, string[], string[]]>([
  ['letters with strokes and ligatures', 'en', ['Danso', 'Đorđe', 'Dorn', 'ßeta', 'Æneas'], ['A', 'D', 'D', 'D', 'S']],
  ['accents', 'fr', ['Élan', 'Eddy', 'écho'], ['E', 'E', 'E']],
  ['letters of a language’s own', 'sv', ['Ahl', 'Öberg', 'Zorn', 'Åhl'], ['A', 'Z', 'Å', 'Ö']],
  ['signs that are no letters', 'en', ['😀 Smiley', '4 Aces', 'Zorn', '(Anon)'], ['Other', 'Other', 'Other', 'Z']],
  ['signs that look like an apostrophe', 'en', ['ʿAbd', 'Abel', '’Zed', 'Aaron'], ['A', 'A', 'A', 'Z']],
  ['letters with signs over them', 'he', ['בָּעַז', 'בן', 'גד'], ['ב', 'ב', 'ג']],
  ['letters that are written with two units', 'en', ['𝔸bel', '𐐨𐐩', '👩‍🚀 Ada'], ['Other', 'A', '𐐀']],
  ['signs without a letter', 'en', ['\u0301 Abel', 'Zorn'], ['Other', 'Z']],
  ['a script of its own', 'ar', ['أحمد', 'ادريس', 'بدر'], ['أ', 'أ', 'ب']],
])('%s, in %s, get one heading for what is sorted together', (_, language, names, expected) => {
  expect(headings(names, language).map(([heading]) => heading)).toEqual(expected);
});

test('no letter is a heading twice', () => {
  const names = [
    'Danso',
    'Đorđe',
    'Dorn',
    '😀 Smiley',
    'ßeta',
    'Sand',
    'Szabo',
    'Ødegård',
    'Olsen',
    'ʻOumuamua',
    'Łódź',
    'Lima',
  ];
  const runs = headings(names)
    .map(([heading]) => heading)
    .filter((heading, i, all) => heading !== all[i - 1]);
  expect(runs).toEqual([...new Set(runs)]);
});
