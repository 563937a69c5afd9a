import { editDistance } from '../edit-distance.ts';
import { onceForEach } from '../once.ts';

/** Beyond this share of wrong letters two words, or two ids, are not alike. */
const MOST_APART = 0.5;

/**
 * The candidate that a mistyped id or field most likely meant, word by word, so that `mary-curie` and `curie`
 * find `marie-curie`; `undefined` when none is near.
 */
export function closest(typed: string, candidates: Iterable<string>): string | undefined {
  const distances = typed.toLowerCase().split('-').map(distancesFrom);
  let best: string | undefined;
  let least = MOST_APART;
  for (const candidate of candidates) {
    const others = candidate.toLowerCase().split('-');
    let sum = 0;
    // Next to all of ten thousand ids are known not to be meant by their first words.
    for (const distanceTo of distances) if (sum / distances.length < least) sum += distanceTo(others);
    const cost = sum / distances.length + Math.abs(others.length - distances.length) / 50;
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

/**
 * Tells how far a word is from the nearest of others, from 0 to 1: the typing mistakes between them, as a share of the letters of the
 * longer. Ids have most of their words in common, and each is compared once.
 */
function distancesFrom(word: string): (others: readonly string[]) => number {
  const distanceTo = onceForEach((other: string) => {
    const longer = Math.max(word.length, other.length, 1);
    return editDistance(word, other, longer) / longer;
  });
  return (others) => others.reduce((nearest, other) => Math.min(nearest, distanceTo(other)), 1);
}
