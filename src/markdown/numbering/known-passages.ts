import { diffArrays } from 'diff';
import type { RegisteredPassage } from '../../loader/registers/passage-register.ts';
import { countWords, similarity } from './passage-words.ts';

/** A passage as it is now in a text. */
interface PresentPassage {
  fingerprint: string;
  text: string;
}

/**
 * From which share of common words on a passage is another one reworded. Between the same neighbours less is enough: “The mayor
 * opened the bridge on Monday.” and “It was the mayor who opened it.”; a passage that has moved as well must be as like as “The mayor
 * opened the bridge on Monday.” and “The mayor opened the new bridge on Tuesday.”
 */
const REWORDED = { inPlace: 0.3, moved: 0.6 };

/**
 * Finds for each passage of a text which registered one it is: one of the same words, at its place or moved; or else one of similar
 * words. `undefined` for a passage that is new.
 */
export function knownPassages(
  registered: readonly RegisteredPassage[],
  present: readonly PresentPassage[],
): (RegisteredPassage | undefined)[] {
  if (isSame(registered, present)) return [...registered];
  const known = new Array<RegisteredPassage | undefined>(present.length).fill(undefined);
  if (!registered.length) return known;
  const left = new Set(registered);
  const match = (at: number, passage: RegisteredPassage | undefined): void => {
    if (!passage) return;
    known[at] = passage;
    left.delete(passage);
  };
  for (const [at, passage] of unmoved(registered, present)) match(at, passage);
  for (const [at, { fingerprint }] of present.entries())
    if (!known[at])
      match(
        at,
        [...left].find((passage) => passage.fingerprint === fingerprint),
      );
  for (const { at, passage } of reworded(registered, present, known))
    if (!known[at] && left.has(passage)) match(at, passage);
  return known;
}

/** Whether a text has the registered passages, all of them and nothing else, as almost every text does. */
const isSame = (registered: readonly RegisteredPassage[], present: readonly PresentPassage[]): boolean =>
  registered.length === present.length &&
  present.every(({ fingerprint }, i) => fingerprint === registered[i]!.fingerprint);

/** The passages of the same words in the same order. */
function unmoved(
  registered: readonly RegisteredPassage[],
  present: readonly PresentPassage[],
): [at: number, RegisteredPassage][] {
  const fingerprints = [registered, present].map((passages) => passages.map(({ fingerprint }) => fingerprint));
  const matches: [number, RegisteredPassage][] = [];
  let [from, to] = [0, 0];
  for (const { added, removed, count } of diffArrays(fingerprints[0]!, fingerprints[1]!)) {
    if (!added && !removed) for (let i = 0; i < count; i++) matches.push([to + i, registered[from + i]!]);
    if (!added) from += count;
    if (!removed) to += count;
  }
  return matches;
}

/** A passage of a text with one that it may be, reworded. */
interface Candidate {
  at: number;
  passage: RegisteredPassage;
  likeness: number;
}

/** Which passages may be which others reworded, the likeliest first. */
function reworded(
  registered: readonly RegisteredPassage[],
  present: readonly PresentPassage[],
  known: readonly (RegisteredPassage | undefined)[],
): Candidate[] {
  const found = new Set(known);
  const lost = registered.filter((passage) => passage.text && !found.has(passage));
  const unknown = [...present.keys()].filter((at) => !known[at]);
  if (!lost.length || !unknown.length) return [];
  const neighbours = neighboursIn(registered, found);
  const words = new Map(lost.map((passage) => [passage, countWords(passage.text)]));
  return unknown
    .flatMap((at) => {
      const wordsNow = countWords(present[at]!.text);
      const [before, after] = [known.slice(0, at).findLast(Boolean), known.slice(at + 1).find(Boolean)];
      return lost.flatMap((passage): Candidate[] => {
        const likeness = similarity(words.get(passage)!, wordsNow);
        const [last, next] = neighbours.get(passage)!;
        const isInPlace = last === before || next === after;
        return likeness >= (isInPlace ? REWORDED.inPlace : REWORDED.moved) ? [{ at, passage, likeness }] : [];
      });
    })
    .sort((a, b) => b.likeness - a.likeness || a.at - b.at);
}

/** Between which of the passages that have been found again each registered one was. */
function neighboursIn(
  registered: readonly RegisteredPassage[],
  found: ReadonlySet<RegisteredPassage | undefined>,
): Map<RegisteredPassage, [last: RegisteredPassage | undefined, next: RegisteredPassage | undefined]> {
  const lasts: (RegisteredPassage | undefined)[] = [];
  let last: RegisteredPassage | undefined;
  for (const passage of registered) {
    lasts.push(last);
    if (found.has(passage)) last = passage;
  }
  const neighbours = new Map<RegisteredPassage, [RegisteredPassage | undefined, RegisteredPassage | undefined]>();
  let next: RegisteredPassage | undefined;
  for (const [i, passage] of [...registered.entries()].reverse()) {
    neighbours.set(passage, [lasts[i], next]);
    if (found.has(passage)) next = passage;
  }
  return neighbours;
}
