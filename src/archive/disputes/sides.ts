import { certainties, type Certainty } from '../../schema/claim.ts';
import type { Archive } from '../archive.ts';
import { answerKey, claimOrder, type ClaimRecord } from '../claims.ts';
import { createTextFamilies, independentSources } from './independent-sources.ts';

/** One answer, with the claims that give it. */
export interface Side {
  /** By publication; never empty. */
  claims: ClaimRecord[];
  /** Independent sources: shared texts and the same speakers count once. */
  sources: number;
  articles: number;
  /** Whether these articles, several of them, all share one text. */
  sharesText: boolean;
  /** How sure the surest of its speakers is; `denied` where the answer is only denied. */
  certainty: Certainty;
}

/** Makes the function that sorts claims by their answers, by first publication. A denial of an answer is a side of its own. */
export function createSides(archive: Archive): (claims: readonly ClaimRecord[]) => Side[] {
  const order = claimOrder(archive.articles);
  const familyOf = createTextFamilies(archive.articles);
  return (claims) => {
    const sides = Map.groupBy(claims.toSorted(order), ({ claim }) =>
      [answerKey(claim), claim.certainty === 'denied'].join(' '),
    );
    return [...sides.values()].map((same) => {
      const articles = new Set(same.map(({ article }) => article));
      return {
        claims: same,
        sources: independentSources(same, familyOf),
        articles: articles.size,
        sharesText: articles.size > 1 && new Set([...articles].map(familyOf)).size === 1,
        certainty: certainties.find((certainty) => same.some(({ claim }) => claim.certainty === certainty))!,
      };
    });
  };
}
