import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { checkContent } from '../checks/check-content.ts';
import { KINDS, kinds } from '../kinds.ts';
import { partNames, renewGuide } from '../schema/guide.ts';

const GUIDE = 'content/README.md';
const HOUSE = 'src/README.md';
const read = (file: string) => readFileSync(file, 'utf8');

test('the README is short', () => {
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(121);
});

/** The files that a document tells its readers to make. */
const templatesIn = (document: string) =>
  [...read(document).matchAll(/`content\/([a-z]+\/[^`<]+\.md)`[^`]*```markdown\n([^]*?)```/g)].map(
    ([, file, text]) => ({ file: file!, text: text! }),
  );

describe.each([
  ['README.md', ['articles']],
  [GUIDE, kinds.map((kind) => KINDS[kind].folder)],
])('the templates in %s', (document, folders) => {
  const templates = templatesIn(document);

  test('are one of each kind', () => {
    expect(templates.map(({ file }) => dirname(file)).sort()).toEqual(folders.toSorted());
  });

  test('make an archive without a problem', () => {
    const folder = mkdtempSync(join(tmpdir(), 'templates-'));
    for (const { file, text } of templates) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    expect(checkContent(folder, '2026-01-01').problems).toEqual([]);
  });
});

test('the first article has twelve lines, as the README says', () => {
  expect(templatesIn('README.md')[0]!.text.trim().split('\n')).toHaveLength(12);
});

describe('the guide for archivists', () => {
  test('has the tables that `npm run docs` makes', async () => {
    const renewed = await format(renewGuide(read(GUIDE)), { parser: 'markdown', printWidth: 120 });
    expect(read(GUIDE)).toBe(renewed);
  });

  test.each(partNames)('has the table of the %s', (name) => {
    expect(read(GUIDE)).toMatch(new RegExp(`<!-- ${name} -->\\n\\n\\|[^]*\\n<!-- /${name} -->`));
  });
});

describe.each(['README.md', GUIDE, HOUSE, '.github/CONTRIBUTING.md'])('in %s', (document) => {
  test('every command exists', () => {
    const commands = [...read(document).matchAll(/(?:^|`|&& |=\S+ )npm (?:run )?([a-z:]+)/gm)].map(
      ([, script]) => script!,
    );
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((script) => script !== 'ci' && !(script in project.scripts))).toEqual([]);
  });

  test('every link to a file leads to one', () => {
    const links = [...read(document).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path!);
    expect(links.filter((path) => !existsSync(join(dirname(document), path)))).toEqual([]);
  });
});

test('every file and folder that the engineers’ document names exists', () => {
  const files = [...read(HOUSE).matchAll(/`([a-z][\w/-]*(?:\/|\.(?:ts|astro|css|json)))`/g)].map(([, path]) => path!);
  expect(files.length).toBeGreaterThan(30);
  expect(files.filter((path) => path !== 'dist/' && !existsSync(join('src', path)))).toEqual([]);
});

test('the picture of the house has every room, and so has the table below it', () => {
  const [, picture] = /```mermaid\n([^]*?)```/.exec(read(HOUSE))!;
  const rooms = readdirSync('src', { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  expect(rooms.filter((room) => !new RegExp(`\\b${room}\\b`).test(picture!))).toEqual([]);
  expect(rooms.filter((room) => !read(HOUSE).includes(`| \`${room}/\``))).toEqual([]);
});
