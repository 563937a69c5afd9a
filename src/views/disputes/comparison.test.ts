import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import type { ArchiveRecord } from '../../schema/records.ts';
import { article, event, group } from '../../test/records.ts';
import { comparisonOf, type Comparison } from './comparison.ts';
import { en } from '../../words/en.ts';

const flood = event('flood', { name: 'Flood' });
const claim = (fields: object) => ({ subject: 'flood', property: 'killed', unit: 'people', paragraph: 1, ...fields });
const REPORTS = [
  article('gazette-b', {
    published: '2014',
    sharesTextWith: ['gazette-a'],
    claims: [claim({ value: 7, paragraph: 2 })],
  }),
  article('gazette-c', {
    published: '2013-05',
    claimsComplete: true,
    claims: [{ subject: 'flood', property: 'outcome', value: 'The harbour was lost', paragraph: 3 }],
  }),
  article('gazette-a', {
    published: '2013',
    claims: [claim({ value: 5, attributedTo: 'the mayor' }), claim({ value: 6, attributedTo: 'a priest' })],
  }),
];
const compare = (...articles: ArchiveRecord[]) =>
  comparisonOf(flood, createArchive([flood, group('guard'), ...articles]), en);

/** The table as lines: a question, then what is in each cell. */
const lines = ({ questions }: Comparison) =>
  questions.map(({ question, cells, isSingle }) =>
    [
      question + (isSingle ? ' (one)' : ''),
      ...cells.map(({ answers, absence }) => absence ?? answers.map(({ value }) => value.text).join(' + ')),
    ].join(' | '),
  );

test('each article has a column, those that share a text beside each other, and each question a row', () => {
  const comparison = compare(...REPORTS)!;
  expect(
    comparison.families.map(({ articles, sharesText }) => [sharesText, ...articles.map(({ url }) => url)]),
  ).toEqual([
    [true, '/articles/gazette-a/', '/articles/gazette-b/'],
    [false, '/articles/gazette-c/'],
  ]);
  expect(lines(comparison)).toEqual([
    'How many died? | 5 people + 6 people | 7 people | not reported',
    'What came of it? (one) | no claim recorded | no claim recorded | The harbour was lost',
  ]);
});

test('the cells are exactly the claims, each once', () => {
  const passages = compare(...REPORTS)!.questions.flatMap(({ cells }) =>
    cells.flatMap(({ answers }) => answers.map(({ claim, value }) => `${claim.passage} ${value.text}`)),
  );
  expect(passages.sort()).toEqual([
    '/articles/gazette-a/#p1 5 people',
    '/articles/gazette-a/#p1 6 people',
    '/articles/gazette-b/#p2 7 people',
    '/articles/gazette-c/#p3 The harbour was lost',
  ]);
});

test('without an article exactly its column goes', () => {
  const all = lines(compare(...REPORTS)!);
  const fewer = lines(compare(...REPORTS.filter(({ id }) => id !== 'gazette-b'))!);
  const columnOf = (line: string) => line.split(' | ').filter((_, i) => i !== 2);
  expect(fewer.map((line) => line.replace(' (one)', ''))).toEqual(
    all.map((line) => columnOf(line.replace(' (one)', '')).join(' | ')),
  );
});

test('what only one article reports is not compared', () => {
  expect(compare(REPORTS[0]!)).toBeUndefined();
});
