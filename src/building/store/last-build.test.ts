import { appendFileSync, mkdirSync, mkdtempSync, rmSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isUpToDate, lastSite, rememberBuild, statesIn } from './last-build.ts';

let parent: string;
let site: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'last-build-'));
  site = join(parent, 'dist');
  mkdirSync(join(site, 'people'), { recursive: true });
  writeFileSync(join(site, 'index.html'), 'home');
  writeFileSync(join(site, 'people/index.html'), 'people');
  rememberBuild(site, 'abc', statesIn(site), { made: new Map(), index: undefined });
});
afterEach(() => rmSync(parent, { recursive: true }));

test('what a build has made is not mixed with what another process puts there meanwhile', () => {
  const own = statesIn(site);
  writeFileSync(join(site, 'index.html'), 'another home');
  const made = new Map([['index.html', { key: 'of home', facts: {} }]]);
  rememberBuild(site, 'abc', own, { made, index: undefined });
  expect(isUpToDate(site, 'abc')).toBe(false);
  expect(lastSite(site)).toMatchObject({ made, files: new Map(own.map(([path, ...state]) => [path, state])) });
});

test('a site is up to date while its inputs and its files are the same', () => {
  expect(isUpToDate(site, 'abc')).toBe(true);
  expect(isUpToDate(site, 'abd')).toBe(false);
});

test.each<[string, () => void]>([
  ['a file that is gone', () => unlinkSync(join(site, 'people/index.html'))],
  ['a file that is longer', () => appendFileSync(join(site, 'index.html'), '!')],
  ['a file that was written again', () => utimesSync(join(site, 'index.html'), 1, 1)],
  ['a file more', () => writeFileSync(join(site, 'people/other.html'), '')],
  ['no file', () => rmSync(site, { recursive: true })],
  ['no memory of it', () => rmSync(join(parent, '.dist-store'), { recursive: true })],
  ['half a memory of it', () => writeFileSync(join(parent, '.dist-store/last-build.json'), '{"inputs":"abc","fi')],
])('a site with %s is built again', (_, change) => {
  change();
  expect(isUpToDate(site, 'abc')).toBe(false);
});
