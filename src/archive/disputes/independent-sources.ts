import type { ArticleId } from '../../schema/fields.ts';
import type { Article } from '../../schema/records.ts';
import { spoken, type ClaimRecord } from '../claims.ts';
import { createDisjointSets } from './disjoint-sets.ts';

/** Tells, for each article, a key that it has in common with all that share its text, directly or through others. */
export function createTexts(articles: readonly Article[]): (article: Article) => ArticleId {
  const joined = createDisjointSets<ArticleId>();
  for (const { id, data } of articles) for (const other of data.sharesTextWith) joined.join(id, other);
  return ({ id }) => joined.rootOf(id);
}

/**
 * How many independent sources say the same:
 * - of articles that share a text only the one that quotes the most counts, for the others repeat it;
 * - who is quoted counts once, under the same words or the same page, in however many articles;
 * - what an article says itself counts as its publisher’s word, once for each publisher.
 * @param textOf from `createTexts`
 */
export function independentSources(records: readonly ClaimRecord[], textOf: (article: Article) => ArticleId): number {
  const texts = new Map<ArticleId, Map<ArticleId, Set<string>>>();
  const joined = createDisjointSets<string>();
  for (const { claim, article } of records) {
    const { attributedTo, source } = claim;
    const speaker = attributedTo ? `said ${spoken(attributedTo)}` : `page ${article.data.publisher ?? article.id}`;
    if (source) joined.join(speaker, `page ${source}`);
    const text = texts.get(textOf(article)) ?? new Map<ArticleId, Set<string>>();
    texts.set(textOf(article), text);
    text.set(article.id, (text.get(article.id) ?? new Set()).add(speaker));
  }
  const fullest = [...texts.values()].flatMap((articles) => {
    const [first] = [...articles].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
    return [...first![1]];
  });
  return new Set(fullest.map(joined.rootOf)).size;
}
