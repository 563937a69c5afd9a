import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writableFolder } from '../store/store-file.ts';
import { leanFile, leanFolder, removeOthers } from './lean-store.ts';

let store: string;
beforeEach(() => void (store = mkdtempSync(join(tmpdir(), 'lean-'))));
afterEach(() => rmSync(store, { recursive: true }));

const PATHS = ['people/people/index.html', 'people/roe/index.html', 'articles/people/index.html'];

test('what is kept of pages that are gone is removed, and all else stays', () => {
  for (const path of PATHS) {
    mkdirSync(dirname(leanFile(store, path)), { recursive: true });
    writeFileSync(leanFile(store, path), path);
    expect(leanFile(store, path)).toBe(join(leanFolder(store, path), path));
  }
  removeOthers(store, PATHS.slice(1));
  expect(PATHS.map((path) => existsSync(leanFile(store, path)))).toEqual([false, true, true]);
});

test('a store in which nothing may be written has another folder in its place', () => {
  expect(writableFolder(join(store, 'new'), 'other')).toBe(join(store, 'new'));
  writeFileSync(join(store, 'file'), '');
  expect(writableFolder(join(store, 'file/new'), 'other')).toBe('other');
});
