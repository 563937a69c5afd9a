import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  for (const name of ['CONTENT_DIR', 'OUT_DIR', 'SITE_URL', 'BASE_PATH']) vi.stubEnv(name, undefined);
});
afterEach(() => vi.unstubAllEnvs());

/** The message about the settings of a run in an environment, which is read on import. */
async function messageIn(variables: Record<string, string>): Promise<string> {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const { checkSettings } = await import('./check-settings.ts');
  try {
    checkSettings();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

test.each([
  [{}, ''],
  [{ SITE_URL: 'https://example.org', BASE_PATH: '/archive/', OUT_DIR: '../site' }, ''],
  [
    { SITE_URL: 'example.org', OUT_DIR: '.' },
    'SITE_URL is "example.org". Write the site\'s origin alone, such as https://example.org; a path goes into BASE_PATH.',
  ],
  [{ BASE_PATH: '/a b/' }, 'BASE_PATH is "/a b/". Write a plain path such as /archive/.'],
  [
    { CONTENT_DIR: 'nowhere' },
    'CONTENT_DIR is "nowhere", which is not a folder. Name the folder that holds articles/, people/ and the others.',
  ],
  [
    { CONTENT_DIR: 'package.json' },
    'CONTENT_DIR is "package.json", which is not a folder. Name the folder that holds articles/, people/ and the others.',
  ],
  [
    { OUT_DIR: resolve('.') },
    'The output folder "." is or holds the project, which a build would delete. Set OUT_DIR to another folder, such as dist.',
  ],
  [
    { CONTENT_DIR: 'src', OUT_DIR: 'src/test/fixtures' },
    'The output folder "src/test/fixtures" lies within the content. Set OUT_DIR to another folder, such as dist.',
  ],
])('%j gives the message “%s”', async (variables, expected) => {
  expect(await messageIn(variables)).toBe(expected);
});
