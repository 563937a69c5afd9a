import { defineConfig } from 'vitest/config';

const SITE = 'src/test/*.site.test.ts';
const ARCHIVE = 'src/test/archive/*.archive.test.ts';
const PROPERTIES = 'src/**/*.property.test.ts';
/** The cases of properties: the same on every run, so that what fails is in the change. `SEED=7 npm test` tries others. */
const SEED = process.env.SEED ?? '20130116';
/** On how many cases a property is tested that takes time. `RUNS=2000 npm test` tries more. */
const RUNS = process.env.RUNS ?? '400';
const FEW = '20';
const ISOLATED = 'src/**/*.isolated.test.ts';

/**
 * `unit` needs nothing and is quick. `isolated` belongs to it: files that replace a module, the environment or the document, each with
 * modules of its own; the files of all others share the modules that they load. `few-cases` tests properties, and long lists, on the
 * first twenty cases of those on which `properties` tests them. `site` builds sites of made-up archives and reads them, in files and in
 * a browser. `archive` holds what is true of content/ alone, which no other test reads.
 */
export default defineConfig({
  test: {
    env: { TZ: 'Pacific/Auckland' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: '100%',
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: [SITE, ARCHIVE, ISOLATED, PROPERTIES],
          env: { RUNS: FEW, SEED },
        },
      },
      {
        extends: true,
        test: {
          name: 'isolated',
          include: [ISOLATED],
          isolate: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'few-cases',
          include: [PROPERTIES],
          env: { RUNS: FEW, SEED },
        },
      },
      {
        extends: true,
        test: {
          name: 'properties',
          include: [PROPERTIES],
          testTimeout: 300_000,
          env: { RUNS, SEED },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: [SITE],
          globalSetup: 'src/test/sites.ts',
          testTimeout: 300_000,
          env: { SEED },
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
