import { describe, expect, test } from 'vitest';
import { createSchemas } from '../schema/records.ts';
import { createVocabulary } from '../schema/vocabulary/vocabulary.ts';
import { parseFrontMatter } from './front-matter.ts';
import type { Mend } from './problem.ts';
import { fieldProblems } from './schema-problems.ts';

const { article } = createSchemas(createVocabulary());

/** What a machine may do about an article that has these fields, and no text of its own. */
function mendsOf(yaml: string): (Mend | undefined)[] {
  const parsed = parseFrontMatter(yaml, 'articles/a.md');
  if ('problems' in parsed) return parsed.problems.map(({ mend }) => mend);
  const { error } = article.safeParse(parsed.data);
  return fieldProblems(error!, article, parsed.data, { file: 'articles/a.md', kind: 'article' }).map(
    ({ mend }) => mend,
  );
}

const SOUND = 'headline: A\ntext: full\n';

describe('a text that lacks quotation marks gets them', () => {
  test.each([
    'headline: Storm: Nine Lost\n',
    'headline: "Help" Cried the Mate\n',
    'headline: @home\n',
    'headline: *\n',
    'headline: Storm: Nine Lost\nsummary: Nine: no more\n',
  ])('%j', (yaml) => {
    expect(mendsOf(yaml)).toEqual([{ edit: 'quote-line', line: 2 }]);
  });

  test.each([
    ['that something else keeps from being read', 'headline: "Help\n'],
    ['that is perhaps a list', 'people: [a] b\n'],
    ['that is perhaps a comment in part', 'headline: Storm: Nine # lost\n'],
    ['that is perhaps a field', 'headline: A\n  summary: B\n'],
  ])('but none %s', (_, yaml) => {
    expect(mendsOf(yaml)).toEqual([undefined]);
  });
});

describe('a field of another program', () => {
  test.each<[string, Mend | undefined]>([
    ['date: 1951-03-02\n', { edit: 'rename', path: ['date'], name: 'published' }],
    ['author: Ann Author\n', { edit: 'rename', path: ['author'], name: 'byline' }],
    ['layout: post\n', { edit: 'remove', path: ['layout'] }],
    // What ours would not take, or has already, or what may be about the file.
    ['date: 2 March 1951\n', undefined],
    ['lang: en\nlanguage: fr\n', undefined],
    ['author: Ann Author and Ben Writer\n', undefined],
    ['created: 2024-01-01\n', undefined],
    ['tags: [sport]\n', undefined],
  ])('%j', (yaml, mend) => {
    expect(mendsOf(SOUND + yaml)).toEqual([mend]);
  });
});

describe('a field that has not what belongs there', () => {
  test.each<[string, Mend | undefined]>([
    ['published:\n', { edit: 'remove', path: ['published'] }],
    ['byline: Ann Author\n', { edit: 'list', path: ['byline'] }],
    ['byline: Ann Author, Ben Writer\n', undefined],
    ['byline: Ann Author and Ben Writer\n', undefined],
  ])('%j', (yaml, mend) => {
    expect(mendsOf(SOUND + yaml)).toEqual([mend]);
  });

  test('is kept where the article needs it', () => {
    expect(mendsOf('headline:\ntext: full\n')).toEqual([undefined]);
  });
});
