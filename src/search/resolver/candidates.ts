import type { Hit } from './lookup.ts';
import type { Name, Terms } from './term-index.ts';
import type { Word } from './tokenize.ts';

/** A name that words of a query may mean. */
export interface Candidate {
  name: Name;
  /** The words of the query that it takes, as bits. */
  used: number;
  /** How much of the name they are: 1 for all of it. */
  cover: number;
  /** The least certain of the ways in which its words were found. */
  how: Hit['how'];
  /** 0 to 1. */
  quality: number;
  /** Whether what was typed is the name as a whole, or its beginning, and not some of its words. */
  whole: boolean;
}

interface Evidence {
  at: number;
  used: number;
  hit: Hit;
}

/** A word of a name is written as so many words at most. */
const LONGEST_SPAN = 5;
const LONGEST_MISSED = 2;

const HOWS = ['same', 'sound', 'prefix', 'slip'] as const;
const worse = (a: Hit['how'], b: Hit['how']): Hit['how'] => (HOWS.indexOf(a) > HOWS.indexOf(b) ? a : b);

/** The positions that are set in a number. */
export const bitsOf = (bits: number): number[] => {
  const list = [];
  for (let i = 0; i < 32; i++) if ((bits >> i) & 1) list.push(i);
  return list;
};

/** How well a candidate fits, 0 to 1. */
export const scoreOf = ({ quality, cover }: Pick<Candidate, 'quality' | 'cover'>): number =>
  quality * (0.75 + 0.25 * cover);

/** Whether all of a name was typed. */
export const isFull = ({ cover, how }: Candidate): boolean => cover > 0.999 && how !== 'prefix';

/** Each subject once, as it stands first. */
export function distinct(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<number>();
  return candidates.filter(({ name }) => !seen.has(name.subject) && seen.add(name.subject));
}

/** Every name that some of the words may mean. */
export function candidatesIn(words: readonly Word[], terms: Terms, isOrdinary: (word: Word) => boolean): Candidate[] {
  const found: Candidate[] = [];
  const evidence = new Map<Name, Evidence[]>();
  const strange = words.map((word) => !terms.knows(word.text) && !isOrdinary(word));
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_SPAN); to++) {
      const span = words.slice(from, to);
      const used = ((1 << (to - from)) - 1) << from;
      const hits = terms.heard(span);
      if (span.length === 1 && (span[0]!.capitals || words.length === 1))
        for (const name of terms.initialled(span[0]!.text))
          found.push({ name, used, cover: 1, how: 'sound', quality: 0.81, whole: true });
      if (to === words.length) hits.push(...terms.begun(span));
      if (span.length <= LONGEST_MISSED && strange.slice(from, to).some(Boolean)) hits.push(...terms.missed(span));
      for (const hit of hits) {
        const { term, how, quality } = hit;
        const typed = span.reduce((sum, word) => sum + word.text.length, 0);
        const cover = how === 'prefix' ? 0.75 + (0.2 * typed) / term.text.length : 1;
        for (const name of term.names) found.push({ name, used, cover, how, quality, whole: true });
        // Two words are hardly ever one word of a name by mere likeness: “blue eyes” is no “bleus”.
        if (span.length > 1 && quality < 0.9) continue;
        for (const { name, at } of term.parts) {
          const known = evidence.get(name);
          if (known) known.push({ at, used, hit });
          else evidence.set(name, [{ at, used, hit }]);
        }
      }
    }
  for (const [name, pieces] of evidence) {
    const candidate = assemble(name, pieces, words);
    if (candidate) found.push(candidate);
  }
  return found;
}

/** Puts a name together from its words, in whatever order they stand, with initials for the others. */
function assemble(name: Name, pieces: readonly Evidence[], words: readonly Word[]): Candidate | undefined {
  const worth = ({ at, hit }: Evidence) => hit.quality * name.weights[at]!;
  let [used, at, cover, sum] = [0, 0, 0, 0];
  let how: Hit['how'] = 'same';
  for (const piece of pieces.toSorted((a, b) => worth(b) - worth(a))) {
    if (used & piece.used || (at >> piece.at) & 1) continue;
    const weight = name.weights[piece.at]!;
    used |= piece.used;
    at |= 1 << piece.at;
    cover += weight;
    sum += weight * piece.hit.quality;
    how = worse(how, piece.hit.how);
  }
  // Small words alone are no sign of a name.
  if (cover < 0.1) return undefined;
  const quality = sum / cover;
  const taken = withInitials(name, used, at, words);
  const share = bitsOf(taken.at).reduce((total, i) => total + name.weights[i]!, 0);
  return { name, used: taken.used, cover: Math.min(1, share), how, quality, whole: false };
}

/** Initials stand before or after the words that were found: “J. Doe”, “Doe JF”. The nearest is read first. */
function withInitials(name: Name, used: number, at: number, words: readonly Word[]): { used: number; at: number } {
  const read = (i: number) => {
    const beside = (used >> (i + 1)) & 1 || (i && (used >> (i - 1)) & 1);
    const initials = words[i]!.text;
    if ((used >> i) & 1 || !beside || initials.length > 3) return;
    const free = name.words.map((_, place) => place).filter((place) => !((at >> place) & 1));
    const first = free.findIndex((place) => name.words[place]!.startsWith(initials[0]!));
    const run = free.slice(first, first + initials.length);
    if (first < 0 || run.map((place) => name.words[place]![0]).join('') !== initials) return;
    used |= 1 << i;
    for (const place of run) at |= 1 << place;
  };
  for (let i = 0; i < words.length; i++) read(i);
  for (let i = words.length - 1; i >= 0; i--) read(i);
  return { used, at };
}
