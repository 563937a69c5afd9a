import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSynonyms } from '../../search/build/archive-synonyms.ts';
import type { KeepPage } from '../../search/indexing/index-pages.ts';
import { startIndex } from '../../search/indexing/index-site.ts';
import { outFolder as lastFolder, workFolder } from '../../settings.ts';
import type { Content } from '../../views/pages/content.ts';
import { stagePath } from '../output/leftovers.ts';
import { move } from '../output/move.ts';
import { keptText } from '../store/kept-text.ts';
import type { KeptIndex, LastSite } from '../store/last-build.ts';
import { storeFile } from '../store/store-file.ts';
import { lastBase } from './last-base.ts';
import { removeOthers } from './lean-store.ts';

/** The search index of a site while it grows beside the pages. */
export interface GrowingIndex {
  /** Puts it into the site when it is complete. */
  publish(): Promise<KeptIndex>;
}

/**
 * Begins to make the search index of the site that is built in a folder. Pages as it reads them are kept beside the last good site.
 * @param engine a hash of all that pages are made by
 */
export function growIndex(content: Content, outFolder: string, engine: string, last: LastSite): GrowingIndex {
  // What a build leaves there that was killed, the next sweeps up.
  const folder = stagePath(workFolder, outFolder, 'next');
  const leanStore = storeFile(lastFolder, 'lean');
  const keep: KeepPage = (path, key, make) => keptText(join(leanStore, path), engine + key, make);
  const index = startIndex(content, readSynonyms(), folder, keep, lastBase(last, engine));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  function abandon(): void {
    index.stop();
    remove();
  }
  process.once('exit', abandon);
  return {
    async publish() {
      const { folder: complete, base, delta, paths } = await index.finished();
      move(complete, join(outFolder, 'pagefind'));
      remove();
      removeOthers(leanStore, paths);
      process.off('exit', abandon);
      return { engine, base, pages: paths.length, delta };
    },
  };
}
