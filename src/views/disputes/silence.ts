import type { Archive } from '../../archive/archive.ts';
import type { Dispute } from '../../archive/disputes/disputes.ts';
import type { Article } from '../../schema/records.ts';
import type { Words } from '../../words/en.ts';
import type { Part } from '../../words/sentence.ts';
import { imprint } from '../citation.ts';
import { urlOf } from '../link.ts';

/**
 * The articles that report of a subject and do not answer the question of a dispute about it: those that do not report it, then
 * those of which nobody has recorded everything, a sentence each.
 */
export function silences({ subject, property }: Dispute, archive: Archive, words: Words): Part[][] {
  const { notReported, noClaim, silent } = words.disputes;
  const reporting = Map.groupBy(archive.claimsAbout(subject.id), ({ article }) => article);
  const without = [...reporting]
    .filter(([, claims]) => !claims.some(({ claim }) => claim.property === property))
    .map(([article]) => article);
  const [complete, incomplete] = [true, false].map((isComplete) =>
    without.filter(({ data }) => data.claimsComplete === isComplete),
  );
  const link = (article: Article): Part => ({ text: imprint(article, archive, words), url: urlOf(article) });
  return [
    ...(complete!.length ? [silent(notReported, complete!.map(link))] : []),
    ...(incomplete!.length ? [silent(noClaim, incomplete!.map(link))] : []),
  ];
}
