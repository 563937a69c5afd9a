import type { Fingerprint } from '../../loader/registers/clipping-register.ts';
import { HASH_BITS } from './fingerprint.ts';

/** Two texts with words in common, by their places in the list, the first before the second. */
export interface SharedText {
  first: number;
  second: number;
  /** How much of each is in the other, from 0 to 1. */
  ofFirst: number;
  ofSecond: number;
}

/**
 * How many hashes two texts have in common at least: 16 are about 68 words in a row, more than a sentence that both quote and fewer
 * than a few paragraphs. Of a short text eight will do, if they are a large part of it: a notice of 40 words that is printed again.
 */
const LEAST_HASHES = { ofLongTexts: 16, ofShortTexts: 8, largePart: 0.4 };

/** In how many texts, and in what share of all, a hash may be beyond those that have it by chance: more is boilerplate. */
const MOST_TEXTS = { count: 12, share: 0.002 };

/** How far above what chance gives two long texts: so many times the spread of that number, above it. */
const SPREADS_ABOVE_CHANCE = 8;

/** The texts that share more than a quotation, in time near to linear: only texts with a hash in common are compared. */
export function findSharedTexts(texts: readonly Fingerprint[]): SharedText[] {
  // The index has a place for each possible hash, however few the texts are: it takes longer than all else that checks a small archive.
  if (texts.length < 2) return [];
  const { starts, holders } = invertedIndex(texts);
  const most = holders.length / 2 ** HASH_BITS + MOST_TEXTS.count + MOST_TEXTS.share * texts.length;
  const common = new Uint32Array(texts.length);
  const found: SharedText[] = [];
  for (const [second, text] of texts.entries()) {
    const touched: number[] = [];
    for (const hash of text.hashes) {
      const [from, to] = [starts[hash]!, starts[hash + 1]!];
      if (to - from > most) continue;
      // Those that have a hash are in the order of the texts.
      for (let i = from; holders[i]! < second; i++) {
        const first = holders[i]!;
        if (common[first]!++ === 0) touched.push(first);
      }
    }
    for (const first of touched) {
      const shared = beyondChance(common[first]!, texts[first]!, text);
      if (shared) found.push({ first, second, ...shared });
      common[first] = 0;
    }
  }
  return found.sort((a, b) => a.first - b.first || a.second - b.second);
}

/** How much of each of two texts is in the other, by the hashes that they have in common; nothing where it is not enough. */
export function sharedBy(
  first: Fingerprint,
  second: Fingerprint,
): Pick<SharedText, 'ofFirst' | 'ofSecond'> | undefined {
  const hashes = new Set(second.hashes);
  return beyondChance(first.hashes.filter((hash) => hashes.has(hash)).length, first, second);
}

function beyondChance(common: number, first: Fingerprint, second: Fingerprint) {
  const [ofFirst, ofSecond] = [common / first.hashes.length, common / second.hashes.length];
  const isLargePart = Math.max(ofFirst, ofSecond) >= LEAST_HASHES.largePart;
  const chance = (first.hashes.length * second.hashes.length) / 2 ** HASH_BITS;
  const least = isLargePart ? LEAST_HASHES.ofShortTexts : LEAST_HASHES.ofLongTexts;
  return common < least + chance + SPREADS_ABOVE_CHANCE * Math.sqrt(chance) ? undefined : { ofFirst, ofSecond };
}

/** The texts that have each hash: those of `hash` are `holders[starts[hash]]` and so on, up to `starts[hash + 1]`. */
function invertedIndex(texts: readonly Fingerprint[]): { starts: Uint32Array; holders: Uint32Array } {
  const starts = new Uint32Array(2 ** HASH_BITS + 1);
  for (const { hashes } of texts) for (const hash of hashes) starts[hash]!++;
  // First these are the ends. Each text that is put before an end, the last one first, moves it to where the hash starts.
  for (let hash = 1; hash < starts.length; hash++) starts[hash]! += starts[hash - 1]!;
  const holders = new Uint32Array(starts.at(-1)!);
  for (let i = texts.length - 1; i >= 0; i--) for (const hash of texts[i]!.hashes) holders[--starts[hash]!] = i;
  return { starts, holders };
}
