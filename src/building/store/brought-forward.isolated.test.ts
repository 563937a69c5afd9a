import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { broughtForward } from './brought-forward.ts';
import type { LastSite } from './last-build.ts';

const settings = await vi.hoisted(async () => {
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  return { publicFolder: join(tmpdir(), `public-${process.pid}`) };
});
vi.mock('../../settings.ts', async (original) => ({ ...(await original<object>()), ...settings }));

const parent = mkdtempSync(join(tmpdir(), 'brought-'));
afterAll(() => [parent, settings.publicFolder].forEach((folder) => rmSync(folder, { recursive: true })));

const last = {
  folder: join(parent, 'dist'),
  made: new Map(['robots.txt', 'people/roe/index.html'].map((path) => [path, { key: 'abc', facts: {} }])),
  index: { engine: 'engine', base: [], pages: 1, delta: 0 },
} as unknown as LastSite;

test('what the last site has made by its path stays, but for what is now published as it is', () => {
  mkdirSync(settings.publicFolder);
  writeFileSync(join(settings.publicFolder, 'robots.txt'), '');
  const isKept = broughtForward(last, 'engine', join(parent, 'next'));
  const paths = ['people/roe/index.html', 'people/poe/index.html', 'robots.txt', '.built-files'];
  expect(paths.filter(isKept)).toEqual(['people/roe/index.html']);
});

test('nothing of another engine stays, and nothing where Astro builds by itself', () => {
  expect(broughtForward(last, 'another', join(parent, 'next'))('people/roe/index.html')).toBe(false);
  expect(broughtForward(last, 'engine', last.folder)('people/roe/index.html')).toBe(false);
});
