import { onceForEachObject } from '../once.ts';
import { fold, WORDS } from '../text.ts';
import type { ClaimRecord } from './claims.ts';

/**
 * The ids of claims, which are addresses: made of the article, the subject, the property, the passage and who is quoted, and never
 * of the value, so that a claim that is corrected keeps its own. What is the same for several has a number added from the second on.
 * Each page that has some claims about a subject asks for those of all.
 */
export const claimIds = onceForEachObject((claims: readonly ClaimRecord[]): Map<ClaimRecord, string> => {
  const counts = new Map<string, number>();
  return new Map(
    claims.map((record) => {
      const { claim, article } = record;
      const speaker = claim.source ?? slugOf(claim.attributedTo ?? '');
      const id = [article.id, claim.subject, claim.property.name, `p${claim.paragraph}`, speaker]
        .filter(Boolean)
        .join('-');
      const count = (counts.get(id) ?? 0) + 1;
      counts.set(id, count);
      return [record, count > 1 ? `${id}-${count}` : id];
    }),
  );
});

const slugOf = (text: string): string => fold(text).match(WORDS)?.join('-').normalize('NFC') ?? '';
