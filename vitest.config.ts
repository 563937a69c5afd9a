import { defineConfig } from 'vitest/config';

const SITE = 'src/test/*.site.test.ts';
const ARCHIVE = 'src/test/archive/*.archive.test.ts';

/**
 * `unit` needs nothing and is quick. `site` builds sites of made-up archives and reads them, in files and in a browser, and
 * has the long lists. `archive` holds what is true of content/ alone: no other test reads that folder.
 */
export default defineConfig({
  test: {
    env: { TZ: 'Pacific/Auckland' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: [SITE, ARCHIVE] } },
      { extends: true, test: { name: 'site', include: [SITE], globalSetup: 'src/test/sites.ts' } },
      { extends: true, test: { name: 'archive', include: [ARCHIVE], globalSetup: 'src/test/archive/setup.ts' } },
    ],
  },
});
