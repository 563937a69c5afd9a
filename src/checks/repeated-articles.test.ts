import { describe, expect, test } from 'vitest';
import { createArchive } from '../archive/archive.ts';
import { siteSchema } from '../schema/site.ts';
import { article, group } from '../test/records.ts';
import { createContext } from './context.ts';
import { repeatedArticles } from './repeated-articles.ts';

const SHA = 'a'.repeat(64);
const clipping = { file: 'a.txt', sha256: SHA };
const brief = { headline: 'News in Brief', publisher: 'gazette' };

/** What is said of two articles: the level and the message. */
function reported(first: [object, string], second: [object, string]): string[] {
  const records = [
    group('gazette'),
    group('post'),
    article('a', { ...brief, ...first[0] }, first[1]),
    article('b', { ...brief, ...second[0] }, second[1]),
  ];
  const ids = new Map(records.map(({ id, kind }) => [id as string, [kind]]));
  const reading = {
    records,
    texts: records,
    problems: [],
    partial: [],
    ids,
    files: new Map(),
    site: siteSchema.parse({}),
    about: undefined,
    distinct: [],
    passages: new Map(),
    clippings: new Map(),
    published: [],
    keys: new Map(),
    media: new Map(),
  };
  const context = createContext(reading, createArchive(records), '2026-01-01', 'public');
  return [...repeatedArticles(context)].map(({ level = 'error', message }) => `${level}: ${message}`);
}

describe('a headline may recur', () => {
  test.each<[string, object, object]>([
    ['on another day', { published: '2020-02-01' }, { published: '2020-02-08' }],
    ['on the same day', { published: '2020-02-01' }, { published: '2020-02-01' }],
    ['in the same year', { published: '2020' }, { published: '2020-02' }],
    ['without a date', {}, {}],
    ['without a publisher', { publisher: undefined }, { publisher: undefined }],
  ])('%s', (_, first, second) => {
    expect(reported([first, 'One text.'], [second, 'Another text.'])).toEqual([]);
  });
});

test.each([
  ['no text', '', ''],
  ['only images', '![a](/a.jpg)', '![a](/a.jpg)'],
  ['only private notes', '<!-- a -->', '<!-- a -->'],
  ['texts that differ in a figure', 'In 1900.', 'In 1901.'],
])('articles with %s are not the same', (_, first, second) => {
  expect(reported([{}, first], [{}, second])).toEqual([]);
});

const SAME: [string, string] = ['The *boat* came,\nlate. Nobody\n\nwas hurt.', 'the boat  came late nobody was hurt'];

describe('of two articles with one text it is said', () => {
  test.each<[string, object, object, string[]]>([
    [
      'on one day that they are one',
      { published: '2020-02-01' },
      { published: '2020-02-01', headline: 'Boats' },
      ['error: The text is the same as in articles/a.md, and so is the date.'],
    ],
    ['undated that they are one', {}, {}, ['error: The text is the same as in articles/a.md, and both are undated.']],
    [
      'even where they share it',
      {},
      { sharesTextWith: ['a'] },
      ['error: The text is the same as in articles/a.md, and both are undated.'],
    ],
    [
      'by publishers that are unknown that they are one',
      { publisher: undefined },
      {},
      ['error: The text is the same as in articles/a.md, and both are undated.'],
    ],
    ['by such publishers, unless they share it', { publisher: undefined }, { sharesTextWith: ['a'] }, []],
    [
      'on two days that it may be one',
      { published: '2020-02-01' },
      { published: '2020-02-08' },
      ['warning: The text is the same as in articles/a.md, under another date.'],
    ],
    [
      'on two days, unless they share it',
      { published: '2020-02-01', sharesTextWith: ['b'] },
      { published: '2020-02-08' },
      [],
    ],
    [
      'by two publishers that they share it',
      { published: '2020-02-01' },
      { published: '2020-02-01', publisher: 'post' },
      ['warning: The text is the same as in articles/a.md, by another publisher.'],
    ],
    ['by two publishers, unless they say so', {}, { publisher: 'post', sharesTextWith: ['a'] }, []],
  ])('%s', (_, first, second, problems) => {
    expect(reported([first, SAME[0]], [second, SAME[1]])).toEqual(problems);
  });
});

test('nothing is said of two drafts that are not written yet', () => {
  const draft = { draft: true };
  expect(reported([draft, 'Write the text here.'], [draft, 'Write the text here.'])).toEqual([]);
});

describe('of two articles with one clipping it is said', () => {
  test.each<[string, object, string[]]>([
    ['with one headline that they are one', {}, ['error: articles/a.md has the same clipping.']],
    ['with two that they may be', { headline: 'Boats' }, ['warning: articles/a.md has the same clipping.']],
  ])('%s', (_, second, problems) => {
    expect(reported([{ clipping }, 'One text.'], [{ clipping, ...second }, 'Another text.'])).toEqual(problems);
  });
});
