import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { makeContent } from '../bench/make-content.ts';
import { unpackBrowser } from './browser.ts';
import { buildSite } from './build-site.ts';
import type { BuiltSite } from './built-pages.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /**
     * `valid` and `town` are small and live under a path; `town` has everything that an archive can hold. `large` has long lists;
     * `empty` has no file.
     */
    sites: Record<'valid' | 'town' | 'large' | 'empty', BuiltSite>;
  }
}

/** One more than a page of a list holds. */
const LARGE = 101;

/** Builds the sites of made-up archives that the tests of `site` read. */
export default async function setup(project: TestProject): Promise<() => void> {
  const [large, empty, compiled] = ['.cache/large-content', '.cache/empty-content', '.cache/compiled'].map((folder) =>
    resolve(folder),
  );
  for (const folder of [large!, compiled!]) rmSync(folder, { recursive: true, force: true });
  // Tests start some hundred commands. Each would compile Astro, Vite and the engine anew, which takes longer than most have to do.
  process.env['NODE_COMPILE_CACHE'] = compiled;
  makeContent(large!, LARGE);
  mkdirSync(empty!, { recursive: true });
  await unpackBrowser();
  const built = await Promise.all([
    buildSite('valid', 'src/test/fixtures/valid', '/archive/'),
    buildSite('town', 'src/test/fixtures/town', '/town/paper/'),
    buildSite('large', large!, '/'),
    buildSite('empty', empty!, '/'),
  ]);
  const [valid, town, largeSite, emptySite] = built.map(({ site }) => site);
  project.provide('sites', { valid: valid!, town: town!, large: largeSite!, empty: emptySite! });
  return () => built.forEach(({ close }) => close());
}
