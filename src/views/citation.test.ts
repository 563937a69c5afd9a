import { expect, test } from 'vitest';
import { plainParts } from '../test/plain-parts.ts';
import { article, group } from '../test/records.ts';
import { createArchive } from '../archive/archive.ts';
import { citation, publisherName, reference } from './citation.ts';
import { en } from '../words/en.ts';
import { fr } from '../words/fr.ts';

const storm = article('storm', {
  headline: 'A Storm',
  publisher: 'gazette',
  published: '2021-03-04',
  byline: ['Lena Marsh', { name: 'Tom Field', person: 'tom' }],
});
const letter = article('letter', { headline: 'A ‘Letter’', text: 'full' });
const notice = article('notice', {
  headline: 'A Notice',
  publisher: 'gazette',
  published: '2021',
  series: 'Letters from the Coast',
  section: 'Shipping',
  page: '12–13',
});
const archive = createArchive([storm, notice, letter, group('gazette', { name: 'Port Gazette' })]);
const cite = (of: typeof storm) => citation(of, archive, en, 'Port Archive', `https://a.example/articles/${of.id}/`);

test('a publisher that is not known is called so', () => {
  expect([storm, letter].map((of) => publisherName(of, archive, en))).toEqual(['Port Gazette', 'Publisher unknown']);
});

test('a footnote has publisher, date and headline', () => {
  expect([storm, letter].map((of) => reference(of, archive, en))).toEqual([
    ['Port Gazette, 4 March 2021: ‘A Storm’'],
    ['Publisher unknown, undated: ‘A “Letter”’'],
  ]);
});

test('a bibliography has the authors too, and where the text is read', () => {
  expect(cite(storm)).toEqual([
    'Lena Marsh and Tom Field. ‘A Storm’. Port Gazette, 4 March 2021. Account in Port Archive, https://a.example/articles/storm/',
  ]);
  expect(cite(letter)).toEqual([
    '‘A “Letter”’. Publisher unknown, undated. Port Archive, https://a.example/articles/letter/',
  ]);
});

test.each([
  ['Lena Marsh', 'Lena Marsh. ‘'],
  ['L. M.', 'L. M. ‘'],
])('a bibliography has one full stop after the author %s', (name, expected) => {
  expect(plainParts(cite(article('note', { byline: [name] })))).toMatch(RegExp(`^${expected}`));
});

test('a bibliography has series, section and page where they are known', () => {
  expect(cite(notice)).toEqual([
    '‘A Notice’. Letters from the Coast. Port Gazette, 2021, Shipping, pp. 12–13. Account in Port Archive, https://a.example/articles/notice/',
  ]);
});

test.each([
  ['2021-03-04?', '[4 March 2021?]', '[4 mars 2021 ?]'],
  ['2021', '2021', '2021'],
  ['2021~', '[about 2021]', '[vers 2021]'],
  ['2021%', '[about 2021?]', '[vers 2021 ?]'],
  ['2021-03-01/2021-03-08~', '[early March 2021]', '[début mars 2021]'],
  [undefined, 'undated', 'sans date'],
])('a bibliography has what is not printed of the date %s in brackets', (published, english, french) => {
  const bill = article('bill', { published });
  for (const [words, cited] of [
    [en, english],
    [fr, french],
  ] as const)
    expect(citation(bill, archive, words, 'A', 'https://a.example/').map(String).join('')).toContain(`, ${cited}. `);
});

test.each([
  ['A4', 'p. A4'],
  ['A-4', 'p. A-4'],
  [7, 'p. 7'],
  ['12-13', 'pp. 12-13'],
  ['A4, A6', 'pp. A4, A6'],
])('the page %s is cited as %s', (page, cited) => {
  expect(JSON.stringify(cite(article('storm', { page })))).toContain(`, ${cited}. `);
});
