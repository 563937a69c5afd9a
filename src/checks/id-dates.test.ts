import { expect, test } from 'vitest';
import { article } from '../test/records.ts';
import type { Context } from './context.ts';
import { idDateProblems } from './id-dates.ts';

const problemsOf = (id: string, published: string) => [
  ...idDateProblems({ records: [article(id, { published })], today: '2026-01-01' } as unknown as Context),
];

test('an id with another date than its article is a warning', () => {
  expect(problemsOf('1899-03-04-post-storm', '1951-03-04')).toEqual([
    {
      level: 'warning',
      file: 'articles/1899-03-04-post-storm.md',
      path: ['published'],
      message: '1951-03-04 is not the date with which the id "1899-03-04-post-storm" begins.',
      remedy: 'Correct the date if it is wrong. If the id is, leave it: it is in the address of a page.',
    },
  ]);
});

test.each([
  ['1951-03-04-storm', '1951-03-04?', 0],
  ['1951-03-storm', '1951-03-04', 0],
  ['1951-storm', '195X', 0],
  ['1951-03-04-storm', '1951', 0],
  ['1951-03-04-storm', '1951-03-05', 1],
  ['1951-04-storm', '1951-03', 1],
  // What follows a year may be a number of something else.
  ['1951-20-questions', '1951-03', 0],
  ['1951-20-questions', '1952', 1],
  ['storm-1899', '1951', 0],
  ['1899', '1951', 1],
  // That is reported as it is.
  ['1951-storm', '2030', 0],
])('%s with %s has %i', (id, published, count) => {
  expect(problemsOf(id, published)).toHaveLength(count);
});
