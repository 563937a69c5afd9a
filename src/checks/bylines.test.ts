import { describe, expect, test } from 'vitest';
import { createArchive } from '../archive/archive.ts';
import { createNameFinder } from '../archive/mentions.ts';
import { article, person, place } from '../test/records.ts';
import { bylineProblems } from './bylines.ts';
import type { Context } from './context.ts';

const OTHERS = [
  person('ann-author', { name: 'Ann Author', aliases: ['A. A.', { name: 'Ann', weak: true }] }),
  person('ben-writer', { name: 'Ben Writer', draft: true }),
  place('port', { name: 'Port' }),
];

/** What is said of a byline, and what it then has. */
function reported(byline: unknown[], fields: object = {}, language = 'en') {
  const records = [...OTHERS, article('a', { byline, ...fields })];
  const context = {
    archive: createArchive(records, language),
    names: createNameFinder(OTHERS),
    drafts: new Set(['ben-writer']),
    ids: new Map(records.map(({ id, kind }) => [id, [kind]])),
  };
  return [...bylineProblems(context as unknown as Context)].map(({ message, mend }) => [message, mend]);
}

const set = (value: unknown, ...path: unknown[]) => ({ edit: 'set', path: ['byline', ...path], value });
const LINK = 'has a page, to which the byline does not lead.';

describe('what is printed before a name is none of it', () => {
  test.each([
    ['en', 'By Carl Other', 'Carl Other'],
    ['en', 'BY CARL OTHER', 'CARL OTHER'],
    ['fr', 'Par Carl Other', 'Carl Other'],
    ['de', 'Von Carl Other', 'Carl Other'],
    ['ar', 'بقلم: سميرة نصار', 'سميرة نصار'],
  ])('in %s: %s', (language, name, bare) => {
    const expected = [[`"${name}" is not the name alone.`, set(bare, 0)]];
    expect(reported([name], { language })).toEqual(expected);
    expect(reported([name], {}, language)).toEqual(expected);
  });

  test('nor of the name of an author with a page', () => {
    expect(reported([{ name: 'By Ann Author', person: 'ann-author' }])).toEqual([
      ['"By Ann Author" is not the name alone.', set('Ann Author', 0, 'name')],
    ]);
  });

  test.each(['Von Miller', 'Byron', 'By'])('but %s is a name in English', (name) => {
    expect(reported([name])).toEqual([]);
  });
});

describe('an author with a page', () => {
  test.each(['Ann Author', 'A. A.'])('is led to from %s', (name) => {
    expect(reported(['Carl Other', name])).toEqual([[`"${name}" ${LINK}`, set({ name, person: 'ann-author' }, 1)]]);
  });

  test.each([
    ['is led to already', [{ name: 'Ann Author', person: 'ann-author' }], {}],
    ['is not meant', ['Ann Author'], { notTagged: [{ name: 'Ann Author', reason: 'Another' }] }],
    ['may be meant', ['Ann'], {}],
    ['is one of several', ['Ann Author, Carl Other'], {}],
    ['is a draft', ['Ben Writer'], {}],
    ['is no person', ['Port'], {}],
  ])('%s', (_, byline, fields) => {
    expect(reported(byline, fields)).toEqual([]);
  });

  test('that is a draft is led to from another draft', () => {
    expect(reported(['Ben Writer'], { draft: true })).toHaveLength(1);
  });
});
