import type { Archive } from '../../archive/archive.ts';
import type { Dispute } from '../../archive/disputes/disputes.ts';
import type { Words } from '../../words/en.ts';
import type { Part } from '../../words/sentence.ts';
import { imprint } from '../citation.ts';
import { firstOf } from '../parts/first-of.ts';
import { urlOf } from '../link.ts';

/** So many articles are named. */
const MOST_NAMED = 10;

/**
 * Names the articles that report of a subject and do not answer the question of a dispute about it. An article of which not every
 * claim has been recorded may answer it all the same, and is not named; of many, the first are.
 */
export function silenceOn({ subject, property }: Dispute, archive: Archive, words: Words): Part[] | undefined {
  const reporting = Map.groupBy(archive.claimsAbout(subject.id), ({ article }) => article);
  const silent = [...reporting]
    .filter(([{ data }, claims]) => data.claimsComplete && !claims.some(({ claim }) => claim.property === property))
    .map(([article]) => article);
  const named = firstOf(silent, MOST_NAMED);
  const others = silent.length - named.length;
  const parts: Part[] = named.map((article) => ({ text: imprint(article, archive, words), url: urlOf(article) }));
  return silent.length ? words.disputes.silent([...parts, ...(others ? [words.claims.more(others)] : [])]) : undefined;
}
