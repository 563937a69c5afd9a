import { daysOf, type ClaimRecord } from '../claims.ts';

/**
 * Returns the largest sets of claims that can all hold on the same day, from the first to the last. A claim without `asOf` may hold
 * on any day until its article was published: nobody reports what is still to come. The order of the claims does not matter.
 */
export function overlaps(records: readonly ClaimRecord[]): ClaimRecord[][] {
  const spans = records
    .map((record) => ({ record, ...days(record) }))
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  const found: ClaimRecord[][] = [];
  let held: typeof spans = [];
  let earliestEnd = '~';
  for (const span of spans) {
    if (span.first > earliestEnd) {
      found.push(held.map(({ record }) => record));
      held = held.filter(({ last }) => last >= span.first);
      earliestEnd = held.reduce((least, { last }) => (last < least ? last : least), '~');
    }
    held.push(span);
    if (span.last < earliestEnd) earliestEnd = span.last;
  }
  if (held.length) found.push(held.map(({ record }) => record));
  return found;
}

function days({ claim, article }: ClaimRecord): { first: string; last: string } {
  const { first, last } = daysOf(claim.asOf);
  return { first, last: claim.asOf ? last : (article.data.published?.last ?? last) };
}
