import { hash } from 'node:crypto';
import type { Archive } from '../../archive/archive.ts';
import { nameTable } from '../../search/build/name-table.ts';
import { outFolder } from '../../settings.ts';
import type { Content } from '../../views/pages/content.ts';
import { generatedFiles } from '../generated-files.ts';
import { hashForPages } from '../store/inputs.ts';
import { keptText } from '../store/kept-text.ts';
import type { SiteStore } from '../store/site-store.ts';
import { storeFile } from '../store/store-file.ts';

/**
 * Writes every file of a site other than its pages; where it is made from the same as in the last good site, or says the same, it is
 * that.
 */
export async function writeGenerated(content: Content, store: SiteStore): Promise<void> {
  for (const { path, inputs, write } of generatedFiles(content, keep)) {
    const keyOfInputs = inputs && store.keyOf({ path, data: inputs() });
    if (keyOfInputs && store.restore(path, keyOfInputs)) continue;
    const text = await write();
    const written = typeof text === 'string' ? Buffer.from(text) : text;
    const key = keyOfInputs ?? hash('sha256', written);
    if (keyOfInputs || !store.restore(path, key)) store.write(path, key, written);
  }
}

/** Finds the ordinary words among the names of an archive beforehand: of all files, these take longest, and need the names alone. */
export const keepOrdinaryWords = (archive: Archive): void => void nameTable(archive, keep);

const keep = (inputs: string, make: () => string): string =>
  keptText(storeFile(outFolder, 'ordinary-words'), hashForPages() + inputs, make);
