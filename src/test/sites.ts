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
  const [large, empty] = ['.cache/large-content', '.cache/empty-content'].map((folder) => resolve(folder));
  rmSync(large!, { recursive: true, force: true });
  makeContent(large!, LARGE);
  mkdirSync(empty!, { recursive: true });
  await unpackBrowser();
  const sites = {
    valid: await buildSite('valid', 'src/test/fixtures/valid', '/archive/'),
    town: await buildSite('town', 'src/test/fixtures/town', '/town/paper/'),
    large: await buildSite('large', large!, '/'),
    empty: await buildSite('empty', empty!, '/'),
  };
  project.provide('sites', {
    valid: sites.valid.site,
    town: sites.town.site,
    large: sites.large.site,
    empty: sites.empty.site,
  });
  return () => Object.values(sites).forEach(({ close }) => close());
}
