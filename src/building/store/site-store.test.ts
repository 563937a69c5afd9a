import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
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
  const { size, mtimeMs } = statSync(join(last, PAGE));
  return openSiteStore(
    { folder: last, files: new Map([[PAGE, [size, mtimeMs]]]), made: new Map(made), index: undefined },
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
