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
import { storeFile, writableFolder } from '../store/store-file.ts';
import { lastBase } from './last-base.ts';
import { leanFile, leanFolder, removeOthers } from './lean-store.ts';

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
  const leanPages = writableFolder(storeFile(lastFolder, 'lean'), join(folder, 'lean'));
  const keep: KeepPage = (path, key, make) => ({
    html: keptText(leanFile(leanPages, path), engine + key, make),
    folder: leanFolder(leanPages, path),
  });
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
      removeOthers(leanPages, paths);
      process.off('exit', abandon);
      return { engine, base, pages: paths.length, delta };
    },
  };
}
