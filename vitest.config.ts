import { defineConfig } from 'vitest/config';

const SITE = 'src/test/*.site.test.ts';
const ARCHIVE = 'src/test/archive/*.archive.test.ts';
const PROPERTIES = 'src/**/*.property.test.ts';

/**
 * `unit` needs nothing and is quick. `site` builds sites of made-up archives and reads them, in files and in a browser, and
 * tests properties on many cases. `archive` holds what is true of content/ alone, which no other test reads.
 */
export default defineConfig({
  test: {
    env: { TZ: 'Pacific/Auckland' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: [SITE, ARCHIVE],
          env: { RUNS: '20', SEED: '20130116' },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: [SITE, PROPERTIES],
          globalSetup: 'src/test/sites.ts',
          testTimeout: 300_000,
          env: { RUNS: '400' },
        },
      },
      {
        extends: true,
        test: {
          name: 'archive',
          include: [ARCHIVE],
          globalSetup: 'src/test/archive/setup.ts',
        },
      },
    ],
  },
});
