import type { Fingerprint } from '../../loader/registers/clipping-register.ts';
import { wordsOf } from '../../text.ts';

/** How many words a run has. */
const RUN = 5;

/** Of a run’s hash, the bits that decide whether it is kept: all zero for one run in four. */
const SAMPLING_BITS = 2;

/**
 * How many bits are kept of a hash. They are few, so that a fingerprint gives no words back:
 * - Trying all runs does not help: 20,000 words make 3 × 10²¹ runs of five, 3 × 10¹⁵ for each hash. Even of the billion runs that are
 *   common on the web a thousand fit each hash, and next to none of these is in the text.
 * - Going from one run to the next, word by word, does not help: of 20,000 words that may follow, four fit a text of 200 hashes by
 *   chance, and the right one only if its run is in the quarter that is kept. In order of size, hashes do not give the order of the text.
 * - A machine that knows the language well has too little to go by: 200 such hashes say (20 − log₂ 200) / 4 = 3 bits of each word, and
 *   the best known estimates of English are above four bits a word. Hashes of 32 bits would say six.
 * What they do say is their purpose: a person who has a text can see whether much of it is in the clipping.
 */
export const HASH_BITS = 20;

/** The fingerprint of a text: the same for the same words, whatever signs, capitals and spaces are between them. */
export function fingerprintOf(text: string): Fingerprint {
  const words = Uint32Array.from(wordsOf(text), hashOfWord);
  const all = new Set<number>();
  const kept = new Set<number>();
  for (let start = 0; start + RUN <= words.length; start++) {
    const hash = hashOfRun(words, start);
    all.add(hash);
    if (hash >>> (32 - SAMPLING_BITS) === 0) kept.add(hash >>> (32 - SAMPLING_BITS - HASH_BITS));
  }
  return { runs: all.size, hashes: Uint32Array.from(kept).sort() };
}

/** FNV-1a. */
function hashOfWord(word: string): number {
  let hash = 2_166_136_261;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16_777_619);
  return hash >>> 0;
}

/** All bits of it depend on all words: its last steps are those of MurmurHash3. */
function hashOfRun(words: Uint32Array, start: number): number {
  let hash = 0;
  for (let i = start; i < start + RUN; i++) hash = Math.imul((hash << 13) | (hash >>> 19), 5) ^ words[i]!;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
