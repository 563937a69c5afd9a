import { bitsOf, distinct, isFull, scoreOf, type Candidate } from './candidates.ts';
import type { SubjectKind } from './table-format.ts';

const MOST_ALIKE = 3;
const KINDS: readonly SubjectKind[] = ['person', 'group', 'place', 'event'];

/** What the table says of the subject of a candidate. */
export interface About {
  kindOf(candidate: Candidate): SubjectKind;
  articlesOf(candidate: Candidate): number;
}

/**
 * Groups what is certain by the words it takes, the surest first. A name within a longer one goes; so do less sure readings of the
 * same words. Of several names in a query that of an event told in several words comes first, that of a person before a group’s,
 * and the rarer one first.
 * @param telling the words of the query that tell what it is about, as bits
 * @returns the groups, and what is only probable after all, because too many names begin so
 */
export function clustersOf(
  candidates: readonly Candidate[],
  telling: number,
  { kindOf, articlesOf }: About,
): [clusters: Candidate[][], demoted: Candidate[]] {
  const useOf = ({ used }: Candidate): number => used & telling || used;
  const isWithin = (a: Candidate, b: Candidate): boolean => useOf(a) !== useOf(b) && (useOf(b) & useOf(a)) === useOf(a);
  const kept = candidates.filter((c) => !candidates.some((d) => isFull(d) && isWithin(c, d)));
  const demoted: Candidate[] = [];
  const clusters = [...Map.groupBy(kept, useOf).values()].flatMap((cluster) => {
    cluster.sort((a, b) => scoreOf(b) - scoreOf(a) || b.used - a.used || articlesOf(b) - articlesOf(a));
    const full = cluster.filter(isFull);
    const chosen = full.length && isFull(cluster[0]!) ? full : cluster;
    const room = chosen === full ? 0.04 : 0.15;
    const sure = chosen.filter((candidate) => scoreOf(candidate) > scoreOf(chosen[0]!) - room);
    if (chosen === full || distinct(sure).length <= MOST_ALIKE) return [sure];
    const [first, ...rest] = sure;
    demoted.push(...rest);
    if (first!.whole && (first!.name.own || scoreOf(first!) > scoreOf(rest[0]!) + 0.015)) return [[first!]];
    demoted.push(first!);
    return [];
  });
  const rank = ([head]: Candidate[]): number[] => {
    const kind = kindOf(head!);
    const many = bitsOf(useOf(head!)).length;
    const foremost = kept.some((each) => isWithin(each, head!)) || (kind === 'event' && many > 1);
    return [foremost ? -many : 1, KINDS.indexOf(kind), articlesOf(head!)];
  };
  clusters.sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    return x.map((value, i) => value - y[i]!).find(Boolean) ?? 0;
  });
  return [clusters, demoted];
}
