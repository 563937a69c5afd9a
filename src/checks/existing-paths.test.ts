import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'paths-'));
  cpSync(join(import.meta.dirname, '../test/fixtures/valid'), content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true }));

test.each<[string, string, string]>([
  ['a place is in one that cannot be read', 'outer', 'No front matter.'],
  ['two places contain each other', 'outer', '---\nname: Outer\npartOf: inner\n---\n'],
])('an old address like that of a part of a list is checked where %s', (_, id, source) => {
  writeFileSync(join(content, `places/${id}.md`), source);
  const inner = '---\nname: Inner\npartOf: outer\nformerly: [/old/places/inner/1.html]\n---\n';
  writeFileSync(join(content, 'places/inner.md'), inner);
  const files = checkContent(content, '2026-01-01').problems.map(({ file }) => file);
  expect(new Set(files)).toContain(`places/${id}.md`);
});
