import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeOthers } from './lean-store.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'lean-store-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what is kept of pages that are gone is removed', () => {
  for (const id of ['jane', 'john']) {
    mkdirSync(join(folder, 'people', id), { recursive: true });
    writeFileSync(join(folder, 'people', id, 'index.html'), id);
  }
  removeOthers(folder, ['people/jane/index.html', 'people/new/index.html']);
  expect(existsSync(join(folder, 'people/jane/index.html'))).toBe(true);
  expect(existsSync(join(folder, 'people/john/index.html'))).toBe(false);
});

test('a store of which there is nothing yet is left so', () => {
  rmSync(folder, { recursive: true });
  removeOthers(folder, []);
  expect(existsSync(folder)).toBe(false);
});
