import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { isWithin, misplaced, refusal } from './output/output-folder.ts';
import { beginIn, markBuilt } from './output/site-files.ts';

/** A project in a folder of its own, whose content lies outside it. */
const { root, settings } = await vi.hoisted(async () => {
  const { tmpdir } = await import('node:os');
  const { realpathSync } = await import('node:fs');
  const path = await import('node:path');
  const root = path.join(realpathSync(tmpdir()), `output-${process.pid}`);
  const at = (name: string) => path.join(root, name);
  const settings = {
    projectFolder: at('project'),
    contentFolder: at('texts/content'),
    publicFolder: at('project/public'),
  };
  return {
    root,
    settings: {
      ...settings,
      workFolder: at('project/.cache'),
      shownPath: (folder: string) => path.relative(root, folder),
    },
  };
});
vi.mock('../settings.ts', () => settings);

const at = (name: string) => join(root, name);

function write(...files: string[]): void {
  for (const file of files) {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), '');
  }
}

function site(folder: string): void {
  write(`${folder}/index.html`, `${folder}/people/index.html`);
  markBuilt(at(folder));
}

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  write('project/package.json', 'project/public/robots.txt', 'project/.cache/note', 'texts/content/people/somebody.md');
});
afterAll(() => rmSync(root, { recursive: true }));

const ELSEWHERE = 'Set OUT_DIR to another folder, such as dist.';

describe('a build may replace', () => {
  test.each<[string, string, () => void]>([
    ['a folder that is not there', 'dist', () => {}],
    ['one in a folder that is not there', 'a/b/dist', () => {}],
    ['one within the project', 'project/dist', () => {}],
    ['one in the working folder', 'project/.cache/dist', () => {}],
    ['one whose name begins like that of the project', 'project.x', () => {}],
    ['one beside the content', 'texts/content-site', () => {}],
    ['an empty one', 'dist', () => mkdirSync(at('dist'))],
    ['the root of an empty file system', 'dist', () => mkdirSync(at('dist/lost+found'), { recursive: true })],
    ['a site', 'dist', () => site('dist')],
    ['a copy of a site', 'copy', () => (site('dist'), cpSync(at('dist'), at('copy'), { recursive: true }))],
    [
      'a site of which something is missing',
      'dist',
      () => (site('dist'), rmSync(at('dist/people'), { recursive: true })),
    ],
    ['a site that somebody looked into', 'dist', () => (site('dist'), write('dist/people/.DS_Store'))],
    ['a site of which the build was broken off', 'dist', () => (beginIn(at('dist')), write('dist/a.html'))],
    ['an older site, with its index', 'dist', () => write('dist/index.html', 'dist/pagefind/pagefind-entry.json')],
    ['where a link leads', 'link', () => (site('dist'), symlinkSync('dist', at('link')))],
    ['where a link leads, when nothing is there', 'link', () => symlinkSync('dist', at('link'))],
  ])('%s', (_, folder, make) => {
    make();
    expect(refusal(at(folder))).toBeUndefined();
  });
});

describe('nothing may be built into', () => {
  test.each<[string, string, () => void, string]>([
    ['the project', 'project', () => {}, `is or holds the project, which a build would delete. ${ELSEWHERE}`],
    ['what holds the project', '.', () => {}, `is or holds the project, which a build would delete. ${ELSEWHERE}`],
    ['the content', 'texts/content', () => {}, `is or holds the content, which a build would delete. ${ELSEWHERE}`],
    ['what holds the content', 'texts', () => {}, `is or holds the content, which a build would delete. ${ELSEWHERE}`],
    ['a folder of the content', 'texts/content/people', () => {}, `lies within the content. ${ELSEWHERE}`],
    [
      'what is published as it is',
      'project/public',
      () => {},
      `is or holds public/, which a build would delete. ${ELSEWHERE}`,
    ],
    ['a folder of that', 'project/public/site', () => {}, `lies within public/. ${ELSEWHERE}`],
    [
      'the working folder',
      'project/.cache',
      () => {},
      `is or holds the working folder, which a build would delete. ${ELSEWHERE}`,
    ],
    [
      'a link to the project',
      'link',
      () => symlinkSync('project', at('link')),
      `is or holds the project, which a build would delete. ${ELSEWHERE}`,
    ],
    [
      'the content behind a link',
      'link/content',
      () => symlinkSync('texts', at('link')),
      `is or holds the content, which a build would delete. ${ELSEWHERE}`,
    ],
    ['a file', 'project/package.json', () => {}, `is not a folder. ${ELSEWHERE}`],
    ['a folder within a file', 'project/package.json/dist', () => {}, `cannot be read (ENOTDIR). ${ELSEWHERE}`],
    [
      'links in a ring',
      'a',
      () => (symlinkSync('b', at('a')), symlinkSync('a', at('b'))),
      `cannot be read (ELOOP). ${ELSEWHERE}`,
    ],
  ])('%s', (_, folder, make, expected) => {
    make();
    expect(misplaced(at(folder))).toBe(`The output folder "${folder === '.' ? '' : folder}" ${expected}`);
    expect(refusal(at(folder))).toBe(misplaced(at(folder)));
  });
});

describe('what no build put there keeps a folder from being replaced:', () => {
  test.each<[string, () => void, string]>([
    ['any file', () => write('dist/notes.txt'), 'notes.txt'],
    ['a file among those of a site', () => (site('dist'), write('dist/people/notes.txt')), 'people/notes.txt'],
    ['a repository that a site is published from', () => (site('dist'), write('dist/.git/HEAD')), '.git/HEAD'],
    [
      'one that an older site is published from',
      () => write('dist/index.html', 'dist/pagefind/pagefind-entry.json', 'dist/.git/HEAD'),
      '.git',
    ],
    ['a home page without an index', () => write('dist/index.html'), 'index.html'],
    ['an index without a home page', () => write('dist/pagefind/pagefind-entry.json'), 'pagefind'],
    ['an empty folder', () => mkdirSync(at('dist/drafts'), { recursive: true }), 'drafts'],
    ['a link', () => (site('dist'), symlinkSync('../texts', at('dist/texts'))), 'texts'],
  ])('%s', (_, make, stray) => {
    make();
    expect(refusal(at('dist'))).toBe(
      `The output folder "dist" holds "${stray}", which no build put there. Move it away, into public/ if each build should have it, or set OUT_DIR to another folder.`,
    );
  });
});

test.each([
  ['/site', '/site', true],
  ['/site/people', '/site', true],
  ['/site/..people', '/site', true],
  ['/site.old', '/site', false],
  ['/other', '/site', false],
  ['/', '/site', false],
])('whether %s is within %s: %s', (path, folder, expected) => {
  expect(isWithin(path, folder)).toBe(expected);
});
