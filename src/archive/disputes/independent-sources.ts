import type { ArticleId } from '../../schema/fields.ts';
import type { Article } from '../../schema/records.ts';
import { textKey, type ClaimRecord } from '../claims.ts';
import { createDisjointSets } from './disjoint-sets.ts';

/** Gives each article the key of its family: the articles that share its text or translate it, directly or through others. */
export function createTextFamilies(articles: readonly Article[]): (article: Article) => ArticleId {
  const families = createDisjointSets<ArticleId>();
  for (const { id, data } of articles) {
    const sharing = [...data.sharesTextWith, ...(data.translationOf ? [data.translationOf] : [])];
    for (const other of sharing) families.unite(id, other);
  }
  return ({ id }) => families.rootOf(id);
}

/**
 * Counts the independent sources of an answer:
 * - of articles that share a text only the one that quotes the most counts, because the others repeat it;
 * - a speaker counts once, under the same words or the same page, in however many articles;
 * - what an article says itself counts as its publisher’s word, once for each publisher.
 * @param familyOf from `createTextFamilies`
 */
export function independentSources(records: readonly ClaimRecord[], familyOf: (article: Article) => ArticleId): number {
  const texts = new Map<ArticleId, Map<ArticleId, Set<string>>>();
  const speakers = createDisjointSets<string>();
  for (const { claim, article } of records) {
    const { attributedTo, source } = claim;
    const speaker = attributedTo ? `said ${textKey(attributedTo)}` : `page ${article.data.publisher ?? article.id}`;
    if (source) speakers.unite(speaker, `page ${source}`);
    const text = texts.get(familyOf(article)) ?? new Map<ArticleId, Set<string>>();
    texts.set(familyOf(article), text);
    text.set(article.id, (text.get(article.id) ?? new Set()).add(speaker));
  }
  const fullest = [...texts.values()].flatMap((articles) => {
    const [first] = [...articles].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
    return [...first![1]];
  });
  return new Set(fullest.map(speakers.rootOf)).size;
}
