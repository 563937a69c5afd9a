import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'sources-'));
  cpSync(join(import.meta.dirname, '../test/fixtures/valid'), content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true }));

const proposals = () =>
  checkContent(content, '2026-11-22').problems.filter(({ remedy }) => remedy.includes('rules: {cited: false}'));
const FILES = ['coast-watch', 'estervik-gazette', 'ministry-of-the-sea'].map((id) => `groups/${id}.md`);
const sayNothingOfSources = (files: readonly string[]) => {
  for (const file of [...FILES, 'groups/harbour-guard.md'].filter((each) => files.includes(each)))
    appendFileSync(join(content, file), '\nIts boats are old.\n');
};

test('to do without citations is proposed once, where most texts lack them', () => {
  sayNothingOfSources([...FILES, 'groups/harbour-guard.md']);
  expect(proposals()).toHaveLength(1);
});

test.each([
  ['one text does', FILES.slice(0, 1)],
  ['none does', []],
])('but not where %s', (_, files) => {
  sayNothingOfSources(files);
  expect(proposals()).toEqual([]);
});

test('nor where the site does without them', () => {
  sayNothingOfSources([...FILES, 'groups/harbour-guard.md']);
  appendFileSync(join(content, 'site.yaml'), '\nrules: { cited: false }\n');
  expect(proposals()).toEqual([]);
});
