import {
  appendFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { KeptFile } from './last-build.ts';
import { openSiteStore } from './site-store.ts';
import { stateOf } from './take-file.ts';

const PAGE = 'people/jane/index.html';
const KEPT: KeptFile = { key: 'abc', facts: {} };

let parent: string;
let last: string;
let site: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'site-store-'));
  [last, site] = [join(parent, 'dist'), join(parent, 'next')];
  mkdirSync(join(last, 'people/jane'), { recursive: true });
  writeFileSync(join(last, PAGE), 'Jane');
});
afterEach(() => rmSync(parent, { recursive: true }));

/** A store that knows the page as it is now. */
function store(made: [string, KeptFile][] = [[PAGE, KEPT]]) {
  return openSiteStore(
    { folder: last, files: new Map([[PAGE, stateOf(join(last, PAGE))!]]), made: new Map(made), index: undefined },
    site,
    'engine',
  );
}

test('a page of the last good site is had again under its key, with what is known of it', () => {
  const opened = store();
  expect(opened.restore(PAGE, 'abc')).toBe(true);
  expect(readFileSync(join(site, PAGE), 'utf8')).toBe('Jane');
  expect([...opened.made]).toEqual([[PAGE, KEPT]]);
});

test.each<[string, () => void]>([
  ['was edited', () => appendFileSync(join(last, PAGE), '!')],
  ['was written again', () => utimesSync(join(last, PAGE), 1, 1)],
  ['is gone', () => rmSync(join(last, PAGE))],
])('a page whose file %s is made again', (_, change) => {
  const opened = store();
  change();
  expect(opened.restore(PAGE, 'abc')).toBe(false);
  expect(() => statSync(join(site, PAGE))).toThrow('ENOENT');
  expect(opened.made.size).toBe(0);
});

/** What a site before the last had of the page, where the next one is made. */
function bringForward(change: (from: string, to: string) => void): void {
  mkdirSync(join(site, 'people/jane'), { recursive: true });
  change(join(last, PAGE), join(site, PAGE));
}

test('a page that is there already stays, and one that is another gives way', () => {
  bringForward(linkSync);
  rmSync(join(last, PAGE), { force: true });
  linkSync(join(site, PAGE), join(last, PAGE));
  expect(store().restore(PAGE, 'abc')).toBe(true);
  rmSync(join(site, PAGE));
  bringForward((_, to) => writeFileSync(to, 'Joan'));
  expect(store().restore(PAGE, 'abc')).toBe(true);
  expect(readFileSync(join(site, PAGE), 'utf8')).toBe('Jane');
});

test('a page that is written leaves that of the last good site as it was', () => {
  bringForward(linkSync);
  store().write(PAGE, 'abd', Buffer.from('Jane Roe'));
  expect([last, site].map((folder) => readFileSync(join(folder, PAGE), 'utf8'))).toEqual(['Jane', 'Jane Roe']);
});

test('a page that is gone is removed with its folder, whatever it said before', () => {
  bringForward((_, to) => writeFileSync(to, 'Joan'));
  writeFileSync(join(site, 'people/index.html'), 'people');
  const opened = store();
  opened.write('people/index.html', 'abd', Buffer.from('people'));
  opened.removeRest([PAGE, 'people/index.html']);
  expect(readdirSync(join(site, 'people'))).toEqual(['index.html']);
});

test('a page with another key, and one that is not known, are made again', () => {
  expect(store().restore(PAGE, 'abd')).toBe(false);
  expect(store([]).restore(PAGE, 'abc')).toBe(false);
});

test('a key changes with the data of a model, with what its text is made from, and with the engine', () => {
  const { keyOf } = store();
  const model = { path: '/', data: { name: 'Jane' }, text: { inputs: 'a', html: () => '' } };
  const other = openSiteStore(
    { folder: last, files: new Map(), made: new Map(), index: undefined },
    site,
    'another engine',
  );
  const keys = [
    keyOf(model),
    keyOf({ ...model, data: { name: 'Jana' } }),
    keyOf({ ...model, text: { inputs: 'b', html: () => '' } }),
    other.keyOf(model),
  ];
  expect(new Set(keys).size).toBe(4);
  expect(keyOf({ ...model, data: { ...model.data } })).toBe(keyOf(model));
});
