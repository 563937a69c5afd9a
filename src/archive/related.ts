import type { EntityId } from '../schema/fields.ts';
import { tagsOf, type Article } from '../schema/records.ts';

/** How many articles before and after an article, under each of its tags, are compared with it. */
const REACH = 12;
const MOST = 5;

/**
 * The articles that share the most tags with an article, a rare tag counting more than a common one, the nearest in time first
 * where they share as much.
 * Under each tag only the nearest in time are looked at, so that the cost does not grow with the archive.
 * @param own the position of the article among them
 * @param articles of the archive, in its order
 * @param tagged the positions of the articles under each tag, in that order
 */
export function relatedArticles(
  own: number,
  articles: readonly Article[],
  tagged: ReadonlyMap<EntityId, readonly number[]>,
): Article[] {
  const scores = new Map<number, number>();
  for (const id of tagsOf(articles[own]!)) {
    const sharing = tagged.get(id)!;
    const weight = 1 / Math.log2(1 + sharing.length);
    const at = firstAtOrAfter(own, sharing);
    for (const other of sharing.slice(Math.max(0, at - REACH), at + REACH + 1))
      if (other !== own) scores.set(other, (scores.get(other) ?? 0) + weight);
  }
  const idOf = (position: number) => articles[position]!.id;
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || Math.abs(a - own) - Math.abs(b - own) || (idOf(a) < idOf(b) ? -1 : 1))
    .slice(0, MOST)
    .map(([other]) => articles[other]!);
}

function firstAtOrAfter(position: number, positions: readonly number[]): number {
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positions[middle]! < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
