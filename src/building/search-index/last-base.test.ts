import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LastSite } from '../store/last-build.ts';
import { stateOf, type SizeAndTime } from '../store/take-file.ts';
import { lastBase } from './last-base.ts';

const BASE = ['pagefind-entry.json', 'pagefind-worker.js', 'pagefind.en_1.pf_meta', 'fragment/en_2.pf_fragment'];
const OTHERS = [
  'pagefind.en-delta_1.pf_meta',
  'fragment/en-delta_2.pf_fragment',
  'date-order.json',
  'undated-order.json',
];

let parent: string;
let site: LastSite;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'last-base-'));
  const folder = join(parent, 'dist');
  const files = new Map<string, SizeAndTime>();
  for (const path of ['index.html', ...[...BASE, ...OTHERS].map((name) => `pagefind/${name}`)]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
    files.set(path, stateOf(join(folder, path))!);
  }
  const index = { engine: 'engine', base: [['a', 'key', 'sum', 'en_2'] as const], pages: 2, delta: 1 };
  site = { folder, files, made: new Map(), index };
});
afterEach(() => rmSync(parent, { recursive: true }));

const to = () => join(parent, 'next');

test('the files of the base are taken, and not those of the delta and the orders', () => {
  const base = lastBase(site, 'engine')!;
  expect(base.pages).toEqual(site.index!.base);
  expect(base.take(to())).toBe(true);
  const taken = readdirSync(to(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(taken.map((entry) => join(entry.parentPath, entry.name).slice(to().length + 1)).sort()).toEqual(
    BASE.toSorted(),
  );
});

test.each<[string, (path: string) => void]>([
  ['touched', (path) => appendFileSync(path, '!')],
  ['lost', (path) => rmSync(path)],
])('a base of which a file was %s is not taken', (_, change) => {
  change(join(site.folder, 'pagefind/fragment/en_2.pf_fragment'));
  expect(lastBase(site, 'engine')!.take(to())).toBe(false);
});

test('there is none of another engine, nor where nothing is known of the last site', () => {
  expect(lastBase(site, 'another engine')).toBeUndefined();
  expect(lastBase({ ...site, index: undefined }, 'engine')).toBeUndefined();
});
