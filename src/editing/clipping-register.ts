import { fingerprintOf } from '../archive/reuse/fingerprint.ts';
import { CLIPPINGS_FILE, clippingLine } from '../loader/registers/clipping-register.ts';
import { changeFile } from './rewrite-file.ts';

/** A clipping as the register knows it: by the SHA-256 of its file, with the text that it has. */
export interface RegisteredClipping {
  sha256: string;
  text: string;
}

/** The register with more clippings, in the order of their SHA-256, each once: the last text of one counts. */
export function withClippings(register: string, clippings: readonly RegisteredClipping[]): string {
  const lines = new Map(register.split(/\r\n?|\n/).map((line) => [line.split('\t')[0]!, line]));
  for (const { sha256, text } of clippings) lines.set(sha256, clippingLine(sha256, fingerprintOf(text)));
  return [...lines.values()]
    .filter((line) => line.trim())
    .sort()
    .map((line) => `${line}\n`)
    .join('');
}

/**
 * Keeps fingerprints of clippings in a content folder: nothing of their words.
 * @returns whether the register has changed
 */
export const registerClippings = (folder: string, clippings: readonly RegisteredClipping[]): boolean =>
  changeFile(folder, CLIPPINGS_FILE, (register) => withClippings(register, clippings)) !== undefined;
