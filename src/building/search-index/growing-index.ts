import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSynonyms } from '../../search/build/archive-synonyms.ts';
import { startIndex, type KeepPage } from '../../search/indexing/index-site.ts';
import { outFolder as lastFolder, workFolder } from '../../settings.ts';
import type { Content } from '../../views/pages/content.ts';
import { stagePath } from '../output/leftovers.ts';
import { move } from '../output/move.ts';
import { keptText } from '../store/kept-text.ts';
import { storeFile } from '../store/store-file.ts';

/** The search index of a site while it grows beside the pages. */
export interface GrowingIndex {
  /** Puts it into the site when it is complete. @returns how many pages can be found */
  publish(): Promise<number>;
}

/**
 * Begins to make the search index of the site that is built in a folder. Pages as it reads them are kept beside the last good site.
 * @param engine a hash of all that pages are made by
 */
export function growIndex(content: Content, outFolder: string, engine: string): GrowingIndex {
  // What a build leaves there that was killed, the next sweeps up.
  const folder = stagePath(workFolder, outFolder, 'next');
  const keep: KeepPage = (path, inputs, make) => keptText(storeFile(lastFolder, `lean/${path}`), engine + inputs, make);
  const index = startIndex(content, readSynonyms(), folder, keep);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  function abandon(): void {
    index.stop();
    remove();
  }
  process.once('exit', abandon);
  return {
    async publish() {
      const { folder: complete, pages } = await index.finished();
      move(complete, join(outFolder, 'pagefind'));
      remove();
      process.off('exit', abandon);
      return pages;
    },
  };
}
