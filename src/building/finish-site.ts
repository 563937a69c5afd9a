import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeLists } from '../exports/site-lists.ts';
import { preloadImports } from '../search/build/preload-imports.ts';
import { contentFolder, outFolder } from '../settings.ts';
import type { CheckedContent } from './checked-content.ts';
import type { BesidePages } from './beside/beside-pages.ts';
import { putHeadersInBase } from './host-rules/headers-in-base.ts';
import { publishRedirects } from './host-rules/publish-redirects.ts';
import type { Progress } from './progress.ts';
import { publishMedia } from './publish-media.ts';
import { filesIn, markBuilt } from './output/site-files.ts';
import type { SiteStore } from './store/site-store.ts';
import { storeFile } from './store/store-file.ts';

interface SiteParts {
  /** The paths of what was in its folder when it was begun. */
  brought: readonly string[];
  beside: BesidePages;
  store: SiteStore;
  progress: Progress;
}

/**
 * Adds to the pages of a site, as Astro has rendered them, all that else belongs to it.
 * @param site its folder
 * @param assets the name of the folder of its scripts
 */
export async function finishSite(
  { content, media, redirects, brought, beside, store, progress }: CheckedContent & SiteParts,
  site: string,
  assets: string,
): Promise<void> {
  progress.stage('Publishing media');
  await publishMedia(media, contentFolder, site, storeFile(outFolder, 'media'));
  const searchPage = join(site, 'search/index.html');
  const codeOf = (module: string) => readFileSync(join(site, assets, module), 'utf8');
  writeFileSync(searchPage, preloadImports(readFileSync(searchPage, 'utf8'), codeOf));
  progress.stage('Waiting for the search index, feeds, citations and data');
  const { files, index } = await beside.finished();
  store.add(files);
  store.removeRest(brought);
  store.index = index;
  putHeadersInBase(site);
  publishRedirects(redirects, content.words, site);
  progress.stage('Listing the files');
  const paths = filesIn(site);
  const known = new Map([...store.made].map(([path, { facts }]) => [path, facts] as const));
  markBuilt(site, [...paths, ...writeLists(site, paths, known)]);
}
