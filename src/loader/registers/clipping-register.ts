import type { Problem } from '../problem.ts';
import { registerLines } from './register-lines.ts';

/**
 * Where a content folder keeps the fingerprints of clippings: on a line the SHA-256 of the clipping, how many different runs of words
 * it has, and the hashes of a quarter of them, with tabs between the three.
 */
export const CLIPPINGS_FILE = 'register/clippings.tsv';

/** The hexadecimal digits of a hash, which are written one after the other, in order of size. */
const DIGITS = 5;

/** What is kept of the text of a clipping. */
export interface Fingerprint {
  /** How many different runs of words the text has. */
  runs: number;
  /** The hashes of a quarter of them, each once, in order of size. */
  hashes: Uint32Array;
}

/** The fingerprints of clippings, by their SHA-256. */
export type ClippingRegister = ReadonlyMap<string, Fingerprint>;

const LINE = new RegExp(String.raw`^([0-9a-f]{64})\t(\d+)\t((?:[0-9a-f]{${DIGITS}})*)$`);

/** The fingerprints that a content folder holds. */
export function readClippings(folder: string, problems: Problem[]): ClippingRegister {
  const register = new Map<string, Fingerprint>();
  for (const { text, report } of registerLines(folder, CLIPPINGS_FILE, problems)) {
    const [, sha256, runs, hashes = ''] = LINE.exec(text.trimEnd()) ?? LINE.exec(`${text.trimEnd()}\t`) ?? [];
    if (!sha256)
      report(
        'this line is not the SHA-256 of a clipping, a number and hashes, with tabs between them.',
        'Delete the line, then run npm run clip with the clipping again.',
      );
    else if (register.has(sha256))
      report('this clipping has a line already.', 'Delete the line: the first one counts.');
    else register.set(sha256, { runs: Number(runs), hashes: hashesOf(hashes) });
  }
  return register;
}

const hashesOf = (digits: string): Uint32Array =>
  Uint32Array.from({ length: digits.length / DIGITS }, (_, i) =>
    Number.parseInt(digits.slice(i * DIGITS, (i + 1) * DIGITS), 16),
  );

/** The line of a clipping in the register. */
export const clippingLine = (sha256: string, { runs, hashes }: Fingerprint): string =>
  [sha256, runs, Array.from(hashes, (hash) => hash.toString(16).padStart(DIGITS, '0')).join('')].join('\t');
