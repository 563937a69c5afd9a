import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Clipping } from './clipping.ts';
import { describe } from './parts/describe.ts';
import { UnreadableError } from './unreadable-error.ts';
import { readTextFile } from './text/text-file.ts';

/** A clipping, with what its file has in a row: what is found neither in a draft nor in what is left out of it is lost. */
export interface ReadClipping extends Clipping {
  source: string[];
}

/** How the names of files end that are clippings. */
export const ENDINGS = ['.txt', '.text', '.html', '.htm', '.xhtml', '.pdf'];

/**
 * Reads a clipping.
 * @throws an `UnreadableError` for a file without text
 */
export async function readClipping(path: string): Promise<ReadClipping> {
  const bytes = bytesOf(path);
  const { pieces, source, metadata, others = [] } = await readFile(bytes, extname(path).toLowerCase());
  if (!pieces.length) throw new UnreadableError('The file has no text.');
  const description = describe(pieces, metadata);
  return {
    file: basename(path),
    sha256: hash('sha256', bytes),
    ...description,
    others: [...others, ...description.others],
    source,
  };
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UnreadableError(`The file cannot be read (${code}). See whether it is there and you may read it.`);
  }
}

/** The libraries for pages and PDFs are loaded when there is one. */
async function readFile(bytes: Buffer, ending: string) {
  if (ending === '.pdf') return { metadata: undefined, ...(await (await import('./pdf/pdf-file.ts')).readPdf(bytes)) };
  if (/html?$/.test(ending)) return (await import('./html/saved-page.ts')).readSavedPage(bytes);
  return { metadata: undefined, ...readTextFile(bytes) };
}
