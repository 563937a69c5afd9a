import { compareEdtf } from '../edtf.ts';
import { compareNames } from '../format.ts';
import type { ClaimData } from '../schema/claim.ts';
import type { Article } from '../schema/kinds.ts';

/** A claim with the article that reports it and its place in the article’s list. */
export interface ClaimRecord {
  claim: ClaimData;
  article: Article;
  index: number;
}

/** Oldest first, undated ones last. */
export const byPublication = (a: Article, b: Article): number => {
  const [x, y] = [a.data.published, b.data.published];
  if (x && y) return compareEdtf(x, y) || compareNames(a.id, b.id);
  return x ? -1 : y ? 1 : compareNames(a.id, b.id);
};

/** Every claim, by the publication of its article, then in the author’s order. */
export const claimsIn = (articles: readonly Article[]): ClaimRecord[] =>
  articles
    .toSorted(byPublication)
    .flatMap((article) => article.data.claims.map((claim, index) => ({ claim, article, index })));
