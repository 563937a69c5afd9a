import { defineConfig } from 'vitest/config';

/** `unit` needs nothing; `site` reads sites that it builds first, in files and in a browser. */
export default defineConfig({
  test: {
    env: { TZ: 'Pacific/Auckland' },
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: ['src/test/*.site.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['src/test/*.site.test.ts'],
          globalSetup: 'src/test/sites.ts',
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
