import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFindings } from './findings.ts';

let parent: string;
let site: string;
let file: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'findings-'));
  site = join(parent, 'dist');
  file = join(parent, '.dist-store/findings.tsv');
  inspect('engine', { 'a\tb.md': 'key', 'c.md': 'key' });
});
afterEach(() => rmSync(parent, { recursive: true }));

/** Asks for what is found in some files, and returns those of which it had to be found. */
function inspect(engine: string, keys: Record<string, string>): string[] {
  const found: string[] = [];
  const findings = openFindings(site, engine);
  for (const [name, key] of Object.entries(keys)) {
    const value = findings.of('text', name, key, () => {
      found.push(name);
      return { name, text: 'two\nlines\tand “more”' };
    });
    expect(value).toEqual({ name, text: 'two\nlines\tand “more”' });
  }
  findings.save();
  return found;
}

test('what is found in a file is found once, while its key is the same', () => {
  expect(inspect('engine', { 'a\tb.md': 'key', 'c.md': 'key' })).toEqual([]);
  expect(inspect('engine', { 'a\tb.md': 'key', 'c.md': 'other', 'd.md': 'key' })).toEqual(['c.md', 'd.md']);
  expect(inspect('engine', { 'a\tb.md': 'key', 'c.md': 'other', 'd.md': 'key' })).toEqual([]);
});

test('what nobody asked for is forgotten', () => {
  inspect('engine', { 'c.md': 'key' });
  expect(inspect('engine', { 'a\tb.md': 'key', 'c.md': 'key' })).toEqual(['a\tb.md']);
});

test('what is undefined, or has no key, is not kept', () => {
  for (let round = 0; round < 2; round++) {
    const findings = openFindings(site, 'engine');
    let found = 0;
    findings.of('record', 'a.md', 'key', () => {
      found++;
    });
    findings.of('record', 'b.md', undefined, () => ++found);
    findings.save();
    expect(found).toBe(2);
  }
});

test.each<[string, (text: string) => string]>([
  ['of another engine', (text) => text.replace(/^engine/, 'motor')],
  ['with another letter', (text) => text.replace('more', 'mare')],
  ['cut short', (text) => text.slice(0, -20)],
  ['of one line', (text) => text.split('\n')[0]!],
  ['that is empty', () => ''],
])('all is found again beside a store %s', (_, change) => {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  expect(inspect('engine', { 'a\tb.md': 'key', 'c.md': 'key' })).toEqual(['a\tb.md', 'c.md']);
});

test('two inspections at once leave the findings of one, whole', () => {
  const [first, second] = [openFindings(site, 'engine'), openFindings(site, 'engine')];
  first.of('text', 'c.md', 'one', () => 1);
  second.of('text', 'c.md', 'two', () => 2);
  first.save();
  second.save();
  expect(openFindings(site, 'engine').of('text', 'c.md', 'two', () => 3)).toBe(2);
  expect(readdirSync(join(parent, '.dist-store'))).toEqual(['findings.tsv']);
});
