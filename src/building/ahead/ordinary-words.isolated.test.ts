import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { nameTable } from '../../search/build/name-table.ts';
import { person } from '../../test/records.ts';

let parent: string;
beforeEach(() => {
  vi.resetModules();
  parent = mkdtempSync(join(tmpdir(), 'words-'));
  vi.stubEnv('OUT_DIR', join(parent, 'dist'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(parent, { recursive: true });
});

const archive = createArchive([person('anna', { name: 'Anna Lighten' })]);
const makesNothing = () => {
  throw new Error('These words are not there.');
};

test('the ordinary words that a second thread finds are those that the first would', async () => {
  const { keepingWords, wordsAhead } = await import('./ordinary-words.ts');
  await wordsAhead(archive, 'engine');
  const { ordinaryWords } = nameTable(archive, (inputs) => keepingWords('engine')(inputs, makesNothing));
  expect(ordinaryWords).toContain('light');
  expect(ordinaryWords).toBe(nameTable(archive).ordinaryWords);
});

test('where it can keep nothing they are found when they are needed', async () => {
  writeFileSync(join(parent, '.dist-store'), 'no folder');
  const { keepingWords, wordsAhead } = await import('./ordinary-words.ts');
  await wordsAhead(archive, 'engine');
  expect(() => nameTable(archive, (inputs) => keepingWords('engine')(inputs, makesNothing))).toThrow(/not there/);
});
