import { cpSync, mkdtempSync, realpathSync, renameSync, rmSync, appendFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let content: string;
beforeEach(() => {
  content = join(mkdtempSync(join(realpathSync(tmpdir()), 'inputs-')), 'content');
  cpSync('src/test/fixtures/valid', content, { recursive: true });
  vi.stubEnv('CONTENT_DIR', content);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
  rmSync(join(content, '..'), { recursive: true });
});

/** The hash with the settings as they are now, which are read on import. */
async function hashNow(): Promise<string> {
  vi.resetModules();
  const { hashOfInputs } = await import('./inputs.ts');
  return hashOfInputs();
}

test.each<[string, () => void]>([
  ['a text', () => appendFileSync(join(content, 'articles/2021-inquiry.md'), ' ')],
  ['a setting of the archive', () => appendFileSync(join(content, 'site.yaml'), ' ')],
  ['an id', () => renameSync(join(content, 'articles/2021-inquiry.md'), join(content, 'articles/2021-inquest.md'))],
  ['the address', () => vi.stubEnv('SITE_URL', 'https://archive.example')],
  ['the search server', () => vi.stubEnv('SEARCH_URL', 'https://search.example/')],
  ['the path', () => vi.stubEnv('BASE_PATH', '/papers/')],
  ['the day', () => vi.setSystemTime('2031-01-01')],
])('the hash is the same on each run, and another with %s changed', async (_, change) => {
  const before = await hashNow();
  expect(await hashNow()).toBe(before);
  change();
  expect(await hashNow()).not.toBe(before);
});
