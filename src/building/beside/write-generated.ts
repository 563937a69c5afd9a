import { hash } from 'node:crypto';
import { outFolder } from '../../settings.ts';
import type { Content } from '../../views/pages/content.ts';
import { generatedFiles } from '../generated-files.ts';
import { keptText } from '../store/kept-text.ts';
import type { SiteStore } from '../store/site-store.ts';
import { storeFile } from '../store/store-file.ts';

/**
 * Writes every file of a site other than its pages; where it says the same as in the last good site, it is that.
 * @param engine a hash of all that they are made by
 */
export async function writeGenerated(content: Content, store: SiteStore, engine: string): Promise<void> {
  const keep = (inputs: string, make: () => string) =>
    keptText(storeFile(outFolder, 'ordinary-words'), engine + inputs, make);
  for (const { path, write } of generatedFiles(content, keep)) {
    const text = await write();
    const written = typeof text === 'string' ? Buffer.from(text) : text;
    const key = hash('sha256', written);
    if (!store.restore(path, key)) store.write(path, key, written);
  }
}
