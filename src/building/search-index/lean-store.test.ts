import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLeanStore } from './lean-store.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lean-'));
  file = join(folder, 'store/lean-pages');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Asks for some pages in a build, and keeps these. @returns those that had to be made */
function build(pages: Record<string, string>, { engine = 'engine', paths = Object.keys(pages), edition = '' } = {}) {
  const made: string[] = [];
  const store = openLeanStore(file, join(folder, 'work/next'), engine);
  for (const [path, key] of Object.entries(pages)) {
    const html = store.keep(path, key, () => {
      made.push(path);
      return `<p>Été ${path}${edition}\n[“\n`;
    });
    expect(html).toContain(`<p>Été ${path}`);
  }
  store.close(paths);
  return made;
}

const PAGES = { 'people/roe/': '1', 'people/poe/': '1', 'places/ayn/': '1' };

test('a page is made once of the same, and anew by another key and by another engine', () => {
  expect(build(PAGES)).toEqual(Object.keys(PAGES));
  expect(build(PAGES)).toEqual([]);
  expect(build({ ...PAGES, 'people/poe/': '2' })).toEqual(['people/poe/']);
  expect(build(PAGES, { engine: 'another' })).toEqual(Object.keys(PAGES));
});

test('a page that nobody asked for stays, and one that is gone does not', () => {
  build(PAGES);
  expect(build({ 'people/poe/': '2' }, { paths: ['people/poe/', 'places/ayn/'] })).toEqual(['people/poe/']);
  expect(readFileSync(file, 'utf8')).not.toContain('roe');
  expect(build({ ...PAGES, 'people/poe/': '2' })).toEqual(['people/roe/']);
});

test('where nothing is new, the file stays as it is', () => {
  build(PAGES);
  const { ino } = statSync(file);
  build(PAGES);
  expect(statSync(file).ino).toBe(ino);
});

test.each<[string, (text: string) => string, string[]]>([
  ['of which a page is another', (text) => text.replace('<p>Été people/poe', '<p>Été people/foe'), ['people/poe/']],
  ['that is cut off', (text) => text.slice(0, -4), ['places/ayn/']],
  ['that is none', () => '3\n', Object.keys(PAGES)],
  ['that is empty', () => '', Object.keys(PAGES)],
])('of a file %s, only what is whole is taken', (_, change, anew) => {
  build(PAGES);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  expect(build(PAGES)).toEqual(anew);
  expect(build(PAGES)).toEqual([]);
});

test('a page that is asked for twice is kept once', () => {
  const store = openLeanStore(file, join(folder, 'next'), 'engine');
  for (let times = 0; times < 2; times++) store.keep('people/roe/', '1', () => '<p>Jane Roe');
  store.close(['people/roe/']);
  expect(readFileSync(file, 'utf8').match(/Jane Roe/g)).toHaveLength(1);
});
