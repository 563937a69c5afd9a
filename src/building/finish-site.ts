import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeLists, type FileFacts } from '../exports/site-lists.ts';
import { preloadImports } from '../search/build/preload-imports.ts';
import { contentFolder, outFolder } from '../settings.ts';
import type { CheckedContent } from './checked-content.ts';
import { putHeadersInBase } from './host-rules/headers-in-base.ts';
import { publishRedirects } from './host-rules/publish-redirects.ts';
import type { Progress } from './progress.ts';
import { publishMedia } from './publish-media.ts';
import { markBuilt } from './output/site-files.ts';
import type { GrowingIndex } from './search-index/growing-index.ts';
import type { PageStore } from './store/page-store.ts';
import { storeFile } from './store/store-file.ts';

interface SiteParts {
  index: GrowingIndex;
  /** What is known of files that are no pages. */
  generated: ReadonlyMap<string, FileFacts>;
  store: PageStore;
  progress: Progress;
}

/**
 * Adds to the pages of a site, as Astro has rendered them, all that else belongs to it.
 * @param site its folder
 * @param assets the name of the folder of its scripts
 * @returns how many pages can be searched
 */
export async function finishSite(
  { content, media, redirects, index, generated, store, progress }: CheckedContent & SiteParts,
  site: string,
  assets: string,
): Promise<number> {
  progress.stage('Publishing media');
  await publishMedia(media, contentFolder, site, storeFile(outFolder, 'media'));
  const searchPage = join(site, 'search/index.html');
  const codeOf = (module: string) => readFileSync(join(site, assets, module), 'utf8');
  writeFileSync(searchPage, preloadImports(readFileSync(searchPage, 'utf8'), codeOf));
  progress.stage('Indexing');
  const pages = await index.publish();
  putHeadersInBase(site);
  publishRedirects(redirects, content.words, site);
  progress.stage('Listing the files');
  const pageFacts = [...store.pages].map(([path, { facts }]) => [path, facts] as const);
  writeLists(site, new Map([...generated, ...pageFacts]));
  markBuilt(site);
  return pages;
}
