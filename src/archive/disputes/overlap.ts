import { daysOf, type ClaimRecord } from '../claims.ts';

/**
 * The claims that may hold on one day, for every day on which no other has as many of them: each claim stands in every set
 * whose days its `asOf` reaches, and without one in all. From the first to the last; the order of the claims does not matter.
 */
export function moments(records: readonly ClaimRecord[]): ClaimRecord[][] {
  const spans = records
    .map((record) => ({ record, ...daysOf(record.claim.asOf) }))
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

/** The number of the period in which each claim holds; claims that may hold on one day are of one period. */
export function periods(claims: readonly ClaimRecord[]): Map<ClaimRecord, number> {
  const periodOf = new Map<ClaimRecord, number>();
  moments(claims).forEach((held, i) => {
    const period = held.map((record) => periodOf.get(record)).find((number) => number !== undefined) ?? i;
    for (const record of held) periodOf.set(record, period);
  });
  return periodOf;
}
