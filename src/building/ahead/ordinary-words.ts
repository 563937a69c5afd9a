import { Worker } from 'node:worker_threads';
import type { Archive } from '../../archive/archive.ts';
import { namesAlone, type Keep } from '../../search/build/name-table.ts';
import { outFolder } from '../../settings.ts';
import { keptText, readKeptText } from '../store/kept-text.ts';
import { storeFile } from '../store/store-file.ts';
import type { WordsData } from './message.ts';

const fileOfWords = (): string => storeFile(outFolder, 'ordinary-words');

/** Keeps the ordinary words of names, which depend on the names alone. */
export const keepingWords =
  (engine: string): Keep =>
  (inputs, make) =>
    keptText(fileOfWords(), engine + inputs, make);

/**
 * Has a second thread find and keep the ordinary words of the names while this one does other things, where they are not kept yet. Where
 * it cannot, they are found when they are needed.
 * @returns when they are there
 */
export async function wordsAhead(archive: Archive, engine: string): Promise<void> {
  const { names, inputs } = namesAlone(archive);
  const workerData: WordsData = { names, path: fileOfWords(), inputs: engine + inputs };
  if (readKeptText(workerData.path, workerData.inputs) !== undefined) return;
  const worker = new Worker(new URL('./words-thread.ts', import.meta.url), { workerData });
  await new Promise((resolve) => worker.on('error', () => undefined).on('exit', resolve));
}
