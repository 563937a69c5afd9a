import { expect, test } from 'vitest';
import { article, group } from '../test/records.ts';
import { createArchive } from '../archive/archive.ts';
import { citation, publisherName, reference } from './citation.ts';
import { en } from '../words/en.ts';

const storm = article('storm', {
  headline: 'A Storm',
  publisher: 'gazette',
  published: '2021-03-04',
  byline: ['Lena Marsh', { name: 'Tom Field', person: 'tom' }],
});
const letter = article('letter', { headline: 'A ‘Letter’', text: 'full' });
const archive = createArchive([storm, letter, group('gazette', { name: 'Port Gazette' })]);
const cite = (of: typeof storm) => citation(of, archive, en, 'Port Archive', `https://a.example/articles/${of.id}/`);

test('a publisher that is not known is called so', () => {
  expect([storm, letter].map((of) => publisherName(of, archive, en))).toEqual(['Port Gazette', 'Publisher unknown']);
});

test('a footnote has publisher, date and headline', () => {
  expect([storm, letter].map((of) => reference(of, archive, en))).toEqual([
    ['Port Gazette, 4 March 2021: ‘A Storm’'],
    ['Publisher unknown, undated: ‘A ‘Letter’’'],
  ]);
});

test('a bibliography has the authors too, and where the text is read', () => {
  expect(cite(storm)).toEqual([
    'Lena Marsh and Tom Field. ‘A Storm’. Port Gazette, 4 March 2021. Account in Port Archive, https://a.example/articles/storm/',
  ]);
  expect(cite(letter)).toEqual([
    '‘A ‘Letter’’. Publisher unknown, undated. Port Archive, https://a.example/articles/letter/',
  ]);
});
