import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { article, group, person } from '../../test/records.ts';
import { citedAuthors } from './author.ts';

const archive = createArchive([
  group('wire', { name: 'Testville Wire', acronym: 'TW', aliases: ['The Wire of Testville'] }),
  person('jane', { name: 'Jane Mary Roe', sortName: 'Roe, Jane Mary' }),
  person('berg', { name: 'Jan van der Berg', sortName: 'van der Berg, Jan' }),
  person('kim', { name: 'Kim Jong Roe', sortName: 'Kim, Jong Roe' }),
  person('abu', { name: 'Abu Roe al-Field', sortName: 'Abu Roe al-Field' }),
]);
const authors = (...byline: unknown[]) => citedAuthors(article('a', { byline }), archive);

test.each([
  ['Jane Roe', { family: 'Roe', given: 'Jane' }],
  ['John Q. Doe Jr.', { family: 'Doe', given: 'John Q.', suffix: 'Jr.' }],
  ['Vincent van Roe', { family: 'Roe', given: 'Vincent', particle: 'van' }],
  ['Ali ould Roe', { family: 'Roe', given: 'Ali', particle: 'ould' }],
  ['Omar al-Field', { family: 'al-Field', given: 'Omar' }],
  ['Plato', { name: 'Plato' }],
  ['Mao Roe', { name: 'Mao Roe' }],
  ['مراسل المدينة', { name: 'مراسل المدينة' }],
])('of the byline %s the family name is known as far as the name says it', (name, expected) => {
  expect(authors(name)).toEqual([expected]);
});

test.each([
  [
    { name: 'J. Roe', person: 'jane' },
    { family: 'Roe', given: 'J.' },
  ],
  [
    { name: 'Jan van der Berg', person: 'berg' },
    { family: 'van der Berg', given: 'Jan' },
  ],
  [
    { name: 'Kim Jong Roe', person: 'kim' },
    { family: 'Kim', given: 'Jong Roe' },
  ],
  [{ name: 'Abu Roe al-Field', person: 'abu' }, { name: 'Abu Roe al-Field' }],
  [
    { name: 'Lena Marsh', person: 'jane' },
    { family: 'Marsh', given: 'Lena' },
  ],
  [{ name: 'J. R.', person: 'jane' }, { name: 'J. R.' }],
])('of the byline %j the family name is that of the person', (author, expected) => {
  expect(authors(author)).toEqual([expected]);
});

test.each(['Testville Wire', 'TW', 'testville wire', 'The Wire of Testville', 'Staff Reporter', 'Notre correspondant'])(
  'the byline %s, which names nobody, is one name',
  (name) => {
    expect(authors(name)).toEqual([{ name }]);
  },
);
