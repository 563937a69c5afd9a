import type { ReadFile } from '../text/text-file.ts';

export function readPdf(_bytes: Uint8Array): Promise<ReadFile> {
  return Promise.resolve({ pieces: [], source: [] });
}
