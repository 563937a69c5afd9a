import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** The settings and the addresses of a run in an environment, which is read on import. */
async function inEnvironment(variables: Record<string, string>) {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  return { ...(await import('./settings.ts')), ...(await import('./urls.ts')) };
}

beforeEach(() => {
  vi.resetModules();
  for (const name of ['CONTENT_DIR', 'OUT_DIR', 'SITE_URL', 'BASE_PATH', 'SEARCH_URL']) vi.stubEnv(name, undefined);
});
afterEach(() => vi.unstubAllEnvs());

test('without an environment, content/ is published into dist/ at the root of this machine', async () => {
  const { contentFolder, outFolder, origin, base, malformedSettings } = await inEnvironment({});
  expect([contentFolder, outFolder, origin, base, malformedSettings]).toEqual([
    resolve('content'),
    resolve('dist'),
    'http://localhost:4321',
    '/',
    [],
  ]);
});

test('an empty variable counts as none', async () => {
  const { contentFolder, base } = await inEnvironment({ CONTENT_DIR: '', BASE_PATH: '' });
  expect([contentFolder, base]).toEqual([resolve('content'), '/']);
});

test('folders may lie outside the project', async () => {
  const { contentFolder, outFolder } = await inEnvironment({ CONTENT_DIR: '/elsewhere/content/', OUT_DIR: '../out' });
  expect([contentFolder, outFolder]).toEqual(['/elsewhere/content', resolve('../out')]);
});

test.each([
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  ['HTTPS://Example.ORG', 'https://example.org'],
  ['http://localhost:8080', 'http://localhost:8080'],
])('SITE_URL %s is the origin %s', async (address, expected) => {
  expect((await inEnvironment({ SITE_URL: address })).origin).toBe(expected);
});

test.each([
  'example.org',
  '//example.org',
  'ftp://example.org',
  'javascript:alert(1)',
  'https://',
  'https://example.org/archive/',
  'https://example.org/?page=1',
  'https://example.org/#top',
  'https://name:secret@example.org/',
])('SITE_URL %s is refused', async (address) => {
  expect((await inEnvironment({ SITE_URL: address })).malformedSettings).toEqual([
    `SITE_URL is "${address}". Write the site's origin alone, such as https://example.org; a path goes into BASE_PATH.`,
  ]);
});

test.each([
  ['/', '/'],
  ['archive', '/archive/'],
  ['/archive', '/archive/'],
  ['/archive/', '/archive/'],
  ['//archive//', '/archive/'],
  ['/news/archive.v2/', '/news/archive.v2/'],
])('BASE_PATH %s is the path %s', async (path, expected) => {
  expect((await inEnvironment({ BASE_PATH: path })).base).toBe(expected);
});

test.each([
  '/a//b/',
  '/../up/',
  '..',
  '/a/./b/',
  '/with space/',
  '/50%/',
  '/?q=',
  '/#top',
  'https://example.org/a',
  '/é/',
])('BASE_PATH %s is refused', async (path) => {
  expect((await inEnvironment({ BASE_PATH: path })).malformedSettings).toEqual([
    `BASE_PATH is "${path}". Write a plain path such as /archive/.`,
  ]);
});

describe.each([
  ['/', ''],
  ['/archive/', '/archive'],
])('under BASE_PATH %s', (path, prefix) => {
  test('every address lies under it', async () => {
    const urls = await inEnvironment({ BASE_PATH: path, SITE_URL: 'https://example.org' });
    expect([
      urls.homeUrl(),
      urls.aboutUrl(),
      urls.searchUrl(),
      urls.listUrl('person'),
      urls.listUrl('article'),
      urls.listUrl('article', 'year/2013'),
      urls.recordUrl('group', 'the-guard'),
      urls.recordUrl('article', '2021-storm', '4'),
      urls.inBase('/pagefind/pagefind.js'),
      urls.inBase('favicon.svg'),
      urls.absolute(urls.homeUrl()),
    ]).toEqual([
      `${prefix}/`,
      `${prefix}/about/`,
      `${prefix}/search/`,
      `${prefix}/people/`,
      `${prefix}/articles/`,
      `${prefix}/articles/year/2013/`,
      `${prefix}/groups/the-guard/`,
      `${prefix}/articles/2021-storm/#p4`,
      `${prefix}/pagefind/pagefind.js`,
      `${prefix}/favicon.svg`,
      `https://example.org${prefix}/`,
    ]);
  });
});

test.each([
  ['', ''],
  ['https://search.example.org', 'https://search.example.org/'],
  ['https://example.org/find', 'https://example.org/find'],
  ['http://localhost:4322/', 'http://localhost:4322/'],
])('SEARCH_URL "%s" is the server %j', async (address, expected) => {
  const { searchServer, malformedSettings } = await inEnvironment({ SEARCH_URL: address });
  expect([searchServer, malformedSettings]).toEqual([expected, []]);
});

test.each([
  '/find',
  'search.example.org',
  'javascript:alert(1)',
  'https://example.org/?q=',
  'https://a:b@example.org/',
])('SEARCH_URL %s is refused', async (address) => {
  const { searchServer, malformedSettings } = await inEnvironment({ SEARCH_URL: address });
  expect(searchServer).toBe('');
  expect(malformedSettings.join()).toContain(`SEARCH_URL is "${address}".`);
});
