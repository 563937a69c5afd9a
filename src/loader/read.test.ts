import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from './read.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, text = ''): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

test('finds the records of a kind in folders within its folder', () => {
  write('places/north/1900s/norland.md', '---\nname: Norland\nkind: country\ndescription: A country\n---\n');
  const { records, problems, files } = readContent(folder);
  expect(problems).toEqual([]);
  expect(records.map(({ id }) => id)).toEqual(['norland']);
  expect(files.get('norland')).toBe('places/north/1900s/norland.md');
});

test.each([
  'README.md',
  'README',
  'LICENSE',
  'LICENCE.txt',
  'articles/README.md',
  '.obsidian/app.json',
  'people/.draft.md',
  'media/README.md',
  'register/notes.txt',
])('leaves %s alone', (file) => {
  write(file, 'text');
  expect(readContent(folder)).toMatchObject({ problems: [], texts: [] });
});

describe('the settings of a site', () => {
  test('are neutral where there is no site.yaml, or an empty one', () => {
    const { site } = readContent(folder);
    expect(site).toEqual({
      name: 'News archive',
      language: 'en',
      licences: {},
      pageSize: 100,
      rules: { cited: true, tagged: true },
    });
    write('site.yaml', '# nothing yet\n');
    expect(readContent(folder)).toMatchObject({ site, problems: [] });
  });

  test.each([
    ['desk@example.org', 'mailto:desk@example.org'],
    ['https://example.org/contact', 'https://example.org/contact'],
  ])('have the contact %s, which links to %s', (contact, url) => {
    write('site.yaml', `contact: ${contact}\n`);
    expect(readContent(folder).site.contact).toEqual({ text: contact, url });
  });

  test('are what a file with problems says without them', () => {
    write('site.yaml', 'name: Lamps\npageSize: 3\ncolour: red\n');
    const { site, problems } = readContent(folder);
    expect(site).toMatchObject({ name: 'Lamps', pageSize: 100 });
    expect(problems.map(({ path }) => path)).toEqual([['colour'], ['pageSize']]);
  });

  test('say whether a rule holds; the others do', () => {
    write('site.yaml', 'rules: { cited: false }\n');
    expect(readContent(folder).site.rules).toEqual({ cited: false, tagged: true });
  });
});

test('the page about the archive is a text without fields', () => {
  write('about.md', 'We keep lamps.\n');
  const { about, texts } = readContent(folder);
  expect(about).toMatchObject({ file: 'about.md', body: 'We keep lamps.\n', bodyLine: 1 });
  expect(texts).toEqual([about]);
});

test.each(['site.yaml', 'vocabulary.yaml', 'about.md'])('a folder called %s is a problem', (file) => {
  mkdirSync(join(folder, file));
  expect(readContent(folder).problems).toMatchObject([{ file, message: 'This is not a regular file.' }]);
});

test('a folder that is not there is a problem, and nothing is read', () => {
  expect(readContent(join(folder, 'nowhere'))).toMatchObject({
    records: [],
    problems: [{ file: '', message: 'There is no such content folder.' }],
  });
});

test('of two files with one id neither is read', () => {
  for (const file of ['places/a.md', 'places/old/a.md']) write(file, '---\nname: A\n---\n');
  const { records, texts, problems, ids } = readContent(folder);
  expect({ records, texts }).toEqual({ records: [], texts: [] });
  expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/^The id "a" belongs to places\//)]);
  expect(ids.get('a')).toEqual(['place', 'place']);
});

test('the pairs that are not twins are read', () => {
  write('register/distinct.tsv', 'a\tb\n');
  expect(readContent(folder).distinct).toHaveLength(1);
});

test('a name where an id belongs is the id of a file', () => {
  write('groups/lamp-post.md', '---\nname: Lamp Post\n---\n');
  write('articles/a.md', '---\nheadline: A\ntext: account\npublisher: Lamp Post\n---\n\nText.\n');
  expect(readContent(folder).problems).toMatchObject([
    { remedy: 'Did you mean "lamp-post"?', mend: { edit: 'set', path: ['publisher'], value: 'lamp-post' } },
  ]);
});

test('a file may have more problems than a call can have arguments', () => {
  write('articles/a.md', `---\nheadline: A\ntext: account\npeople: [${'A,'.repeat(200_000)}]\n---\n\nA text.\n`);
  expect(readContent(folder).problems).toHaveLength(200_000);
});

test.each(['byline', 'people'])('many spaces in %s are read in little time', { timeout: 5_000 }, (field) => {
  write('articles/a.md', `---\nheadline: A\ntext: account\n${field}: "A${' '.repeat(60_000)}"\n---\n\nA text.\n`);
  expect(readContent(folder).problems).toHaveLength(1);
});

test('a register may be larger than a text: it grows with the archive', () => {
  const paths = Array.from({ length: 30_000 }, (_, i) => `/articles/2014-01-24-gazette-storm-on-the-coast-${i}/`);
  write('register/published.txt', `${paths.join('\n')}\n`);
  const { published, problems } = readContent(folder);
  expect(problems).toEqual([]);
  expect(published.map(({ path }) => path)).toEqual(paths);
});
