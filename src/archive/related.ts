import type { ArticleId, EntityId } from '../schema/fields.ts';
import { tagsOf, type Article } from '../schema/records.ts';

/** How many articles before and after an article, under each of its tags, are compared with it. */
const REACH = 12;
const MOST = 5;

/**
 * The articles that share the most tags with an article, a rare tag counting more than a common one, the nearest in time first
 * where they share as much.
 * Under each tag only the nearest in time are looked at, so that the cost does not grow with the archive.
 * @param tagged the articles under each tag, in the order of the archive
 * @param rank the position of each article in that order
 */
export function relatedArticles(
  article: Article,
  tagged: ReadonlyMap<EntityId, readonly Article[]>,
  rank: ReadonlyMap<ArticleId, number>,
): Article[] {
  const scores = new Map<Article, number>();
  const own = rank.get(article.id)!;
  for (const id of tagsOf(article)) {
    const sharing = tagged.get(id) ?? [];
    const weight = 1 / Math.log2(1 + sharing.length);
    const at = firstAtOrAfter(own, sharing, rank);
    for (const other of sharing.slice(Math.max(0, at - REACH), at + REACH + 1))
      if (other !== article) scores.set(other, (scores.get(other) ?? 0) + weight);
  }
  const apart = (other: Article) => Math.abs(rank.get(other.id)! - own);
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || apart(a) - apart(b) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
    .map(([other]) => other);
}

function firstAtOrAfter(position: number, articles: readonly Article[], rank: ReadonlyMap<ArticleId, number>): number {
  let [low, high] = [0, articles.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rank.get(articles[middle]!.id)! < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
