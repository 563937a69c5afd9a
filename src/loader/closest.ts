import { editDistance } from '../edit-distance.ts';

/**
 * The candidate that a mistyped id or field most likely meant, word by word, so that `mary-curie` and `curie`
 * find `marie-curie`; `undefined` when none is near.
 */
export function closest(typed: string, candidates: Iterable<string>): string | undefined {
  const words = typed.toLowerCase().split('-');
  let best: string | undefined;
  let least = 0.5;
  for (const candidate of candidates) {
    const others = candidate.toLowerCase().split('-');
    const apart = words.map((word) =>
      Math.min(
        ...others.map((other) => {
          const longer = Math.max(word.length, other.length, 1);
          return editDistance(word, other, longer) / longer;
        }),
      ),
    );
    const mean = apart.reduce((sum, share) => sum + share, 0) / words.length;
    const cost = mean + Math.abs(others.length - words.length) / 50;
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}
