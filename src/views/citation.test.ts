import { expect, test } from 'vitest';
import { article, group } from '../test/records.ts';
import { createArchive } from '../archive/archive.ts';
import { publisherName, reference } from './citation.ts';
import { en } from '../words/en.ts';

const storm = article('storm', {
  headline: 'A Storm',
  publisher: 'gazette',
  published: '2021-03-04',
});
const letter = article('letter', { headline: 'A ‘Letter’' });
const archive = createArchive([storm, letter, group('gazette', { name: 'Port Gazette' })]);

test('a publisher that is not known is called so', () => {
  expect([storm, letter].map((of) => publisherName(of, archive, en))).toEqual(['Port Gazette', 'Publisher unknown']);
});

test('a footnote has publisher, date and headline', () => {
  expect([storm, letter].map((of) => reference(of, archive, en))).toEqual([
    ['Port Gazette, 4 March 2021: ‘A Storm’'],
    ['Publisher unknown, undated: ‘A “Letter”’'],
  ]);
});
