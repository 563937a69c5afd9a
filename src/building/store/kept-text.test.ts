import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptText } from './kept-text.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  path = join(folder, 'store/words');
  keptText(path, 'names', () => 'first');
});
afterEach(() => rmSync(folder, { recursive: true }));

const again = (inputs: string) => keptText(path, inputs, () => 'second');

test('a text is made once of the same inputs, and anew of others', () => {
  expect(again('names')).toBe('first');
  expect(again('other names')).toBe('second');
  expect(again('other names')).toBe('second');
});

test.each([
  ['that is another', (text: string) => text.replace('first', 'third')],
  ['that is cut off', (text: string) => text.slice(0, -4)],
  ['without a text', () => ''],
])('a file %s is not trusted', (_, change) => {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  expect(again('names')).toBe('second');
  expect(again('names')).toBe('second');
});
