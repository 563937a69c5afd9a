import type { TestProject } from 'vitest/node';
import { unpackBrowser } from '../browser.ts';
import { buildSite } from '../build-site.ts';
import type { BuiltSite } from '../built-pages.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The site of content/, or why it cannot be built. */
    archive: BuiltSite | string;
  }
}

/** Builds the site of content/. A mistake in the content fails the tests of `archive`, and no others. */
export default async function setup(project: TestProject): Promise<(() => void) | undefined> {
  await unpackBrowser();
  try {
    const { site, close } = await buildSite('archive', 'content', '/');
    project.provide('archive', site);
    return close;
  } catch (error) {
    project.provide('archive', String((error as { stderr?: string }).stderr ?? error));
    return undefined;
  }
}
