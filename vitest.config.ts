import { defineConfig } from 'vitest/config';

const SITE = 'src/test/*.site.test.ts';
const ARCHIVE = 'src/test/archive/*.archive.test.ts';
const PROPERTIES = 'src/**/*.property.test.ts';
/** The cases of properties: the same on every run, so that what fails is in the change. `SEED=7 npm test` tries others. */
const SEED = process.env.SEED ?? '20130116';
const ISOLATED = 'src/**/*.isolated.test.ts';

/**
 * `unit` needs nothing and is quick: its files share the modules that they load. `isolated` belongs to it: files that replace a module,
 * the environment or the document, each with modules of its own. `site` builds sites of made-up archives and reads them, in files and in a browser, and
 * tests properties, and long lists, on all cases. `archive` holds what is true of content/ alone, which no other test reads.
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
          exclude: [SITE, ARCHIVE, ISOLATED],
          isolate: false,
          env: { RUNS: '20', SEED },
        },
      },
      {
        extends: true,
        test: {
          name: 'isolated',
          include: [ISOLATED],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: [SITE, PROPERTIES],
          globalSetup: 'src/test/sites.ts',
          testTimeout: 300_000,
          env: { RUNS: '400', SEED },
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
