import { describe, expect, test } from 'vitest';
import { createSchemas } from '../../schema/records.ts';
import { createVocabulary } from '../../schema/vocabulary/vocabulary.ts';
import { parseFrontMatter } from '../front-matter.ts';
import type { FieldValue, Mend } from '../problem.ts';
import { fieldProblems } from './schema-problems.ts';

const { article } = createSchemas(createVocabulary());

/** What a machine may do about an article that has these fields, and no text of its own. */
function mendsOf(yaml: string): (Mend | undefined)[] {
  const parsed = parseFrontMatter(yaml, 'articles/a.md');
  if ('problems' in parsed) return parsed.problems.map(({ mend }) => mend);
  const { error } = article.safeParse(parsed.data);
  return fieldProblems(error!, article, parsed.data, {
    file: 'articles/a.md',
    kind: 'article',
    isId: (id) => id === 'the-example-times',
  }).map(({ mend }) => mend);
}

const set = (field: string, value: FieldValue): Mend => ({ edit: 'set', path: [field], value });

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
    // What is put right under its new name.
    ['date: 2 March 1951\n', { edit: 'rename', path: ['date'], name: 'published' }],
    ['date: 1951-03-02 10:00:00 +0100\n', { edit: 'rename', path: ['date'], name: 'published' }],
    ['author: Ann Author and Ben Writer\n', { edit: 'rename', path: ['author'], name: 'byline' }],
    ['categories: [Sport]\n', { edit: 'rename', path: ['categories'], name: 'section' }],
    ['author:\n  name: Ann Author\n  email: a@example.org\n', { edit: 'rename', path: ['author'], name: 'byline' }],
    ['author:\n  name: Ann Author\n  role: editor\n', undefined],
    // What has no field here is kept for people.
    ['categories: [Sport, News]\n', { edit: 'comment', path: ['categories'] }],
    ['thumbnail: /img/last.jpg\n', { edit: 'comment', path: ['thumbnail'] }],
    ['thumbnail: last.jpg\n', undefined],
    ['checksum: 8372616552415234\n', { edit: 'comment', path: ['checksum'] }],
    [`checksum: ${'a1'.repeat(32)}\n`, undefined],
    ['reel: 12\n', { edit: 'comment', path: ['reel'] }],
    ['clipping:\n  file: a.pdf\n  reel: 12\n', { edit: 'comment', path: ['clipping', 'reel'] }],
    ['images: [{file: a.jpg, alt: A, reel: 12}]\n', undefined],
    ['tags: [sport]\n', { edit: 'comment', path: ['tags'] }],
    ['author:\n', { edit: 'remove', path: ['author'] }],
    ['excerpt: ""\n', { edit: 'remove', path: ['excerpt'] }],
    // What ours would not take, or has already, or what may be about the file.
    ['lang: en\nlanguage: fr\n', undefined],
    ['created: 2024-01-01\n', undefined],
    ['date: perhaps in spring\n', undefined],
  ])('%j', (yaml, mend) => {
    expect(mendsOf(SOUND + yaml)).toEqual([mend]);
  });
});

describe('a field that has not what belongs there', () => {
  test.each<[string, Mend | undefined]>([
    ['published:\n', { edit: 'remove', path: ['published'] }],
    ['summary: ""\n', { edit: 'remove', path: ['summary'] }],
    ['byline: Ann Author\n', set('byline', ['Ann Author'])],
    ['byline: Our own correspondent in Exampleton\n', set('byline', ['Our own correspondent in Exampleton'])],
    ['byline: Ann Author and Ben van der Writer\n', set('byline', ['Ann Author', 'Ben van der Writer'])],
    ['byline: A. Author; more by Ben Writer\n', set('byline', ['A. Author', 'more by Ben Writer'])],
    ['byline: A. Author; Ben Writer, Exampleton\n', undefined],
    ['byline: —\n', { edit: 'remove', path: ['byline'] }],
    ['byline: Author & Sons\n', set('byline', ['Author & Sons'])],
    ['byline: Ann Author with Ben Writer\n', undefined],
    ['byline: Ann Author, Ben Writer\n', undefined],
    ['series: [Storms]\n', set('series', 'Storms')],
    ['series: [Storms, Floods]\n', undefined],
    ['alternativeHeadline: [Censored]\n', { edit: 'quote', path: ['alternativeHeadline'] }],
    ['clipping: a.pdf\n', set('clipping', { file: 'a.pdf' })],
    ['images: [a.jpg]\n', { edit: 'set', path: ['images', 0], value: { file: 'a.jpg' } }],
    ['published: true\n', { edit: 'remove', path: ['published'] }],
    ['published: false\n', undefined],
    ['published: Spring 1951\n', set('published', '1951-21')],
    ['published: between 1951 and 1953\n', set('published', '1951/1953')],
    ['published: 1951 or 1952\n', set('published', '1951/1952')],
    ['published: 1951 or 1953\n', undefined],
    ['added: between 1951 and 1953\n', undefined],
    ['published: 3/4/1951\n', undefined],
    ['published: n.d.\n', { edit: 'remove', path: ['published'] }],
    ['publisher: The Example Times\n', set('publisher', 'the-example-times')],
    ['publisher: Another Times\n', undefined],
  ])('%j', (yaml, mend) => {
    expect(mendsOf(SOUND + yaml)).toEqual([mend]);
  });

  test('that another program has with the same name goes, and the date gets its place', () => {
    expect(mendsOf(`${SOUND}date: 1951-03-02\npublished: true\n`)).toEqual([
      undefined,
      { edit: 'remove', path: ['published'] },
    ]);
  });

  test('is kept where the article needs it', () => {
    expect(mendsOf('headline:\ntext: full\n')).toEqual([undefined]);
  });
});
