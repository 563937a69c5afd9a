import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeLists } from '../exports/site-lists.ts';
import { preloadImports } from '../search/build/preload-imports.ts';
import { contentFolder, outFolder } from '../settings.ts';
import { keepingWords } from './ahead/ordinary-words.ts';
import type { CheckedContent } from './checked-content.ts';
import { writeGenerated } from './generated-files.ts';
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
  store: PageStore;
  /** A hash of all that pages are made by. */
  engine: string;
  /** Resolves when the ordinary words of its names are found. */
  words: Promise<void>;
  progress: Progress;
}

/**
 * Adds to the pages of a site, as Astro has rendered them, all that else belongs to it.
 * @param site its folder
 * @param assets the name of the folder of its scripts
 * @returns how many pages can be searched
 */
export async function finishSite(
  { content, media, redirects, index, store, engine, words, progress }: CheckedContent & SiteParts,
  site: string,
  assets: string,
): Promise<number> {
  progress.stage('Writing feeds, citations and data');
  await words;
  await writeGenerated(content, site, keepingWords(engine), progress);
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
  writeLists(site, new Map([...store.pages].map(([path, { facts }]) => [path, facts])));
  markBuilt(site);
  return pages;
}
