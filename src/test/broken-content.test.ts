import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { applyEdits } from './broken-content.ts';

const content = mkdtempSync(join(tmpdir(), 'edits-'));
afterAll(() => rmSync(content, { recursive: true }));

/** What becomes of the file `a.md`. */
function edited(source: string, edits: string): string {
  writeFileSync(join(content, 'a.md'), source);
  applyEdits(content, edits);
  return readFileSync(join(content, 'a.md'), 'utf8');
}

test.each([
  ['changes a line', 'one\ntwo\n', 'a.md\n-one\n+1\n', '1\ntwo\n'],
  ['adds one after a line that stays', 'one\ntwo\n', 'a.md\n one\n+and\n', 'one\nand\ntwo\n'],
  ['takes lines out, an empty one too', 'one\n\ntwo\n', 'a.md\n-\n-two\n', 'one\n'],
  ['makes one edit after the other', 'one\ntwo\n', 'a.md\n-one\n+1\n\na.md\n 1\n-two\n', '1\n'],
])('an edit %s', (_, source, edits, expected) => {
  expect(edited(source, edits)).toBe(expected);
});

test.each([
  ['are not there', 'ones\n', 0],
  ['are there twice', 'one\none\n', 2],
])('an edit is refused where its lines %s', (_, source, times) => {
  expect(() => edited(source, 'a.md\n-one\n+1\n')).toThrow(`The lines of this edit are ${times} times in the file:`);
});
