import type { Archive } from '../../archive/archive.ts';
import { timeOf } from '../../archive/claim-times.ts';
import type { ClaimRecord } from '../../archive/claims.ts';
import { claimsByProperty } from '../../archive/disputes/disputes.ts';
import type { Subject } from '../../schema/records.ts';
import type { Words } from '../../words/en.ts';
import { onceInArchive } from '../once-in-archive.ts';
import { partsOf, type ListPart, type PartKey } from '../parts/paging.ts';
import { dateKey, recordKeys } from '../parts/part-keys.ts';

/** So many claims are on the page of their subject, and of more none; so many are on a page of their own. */
const MOST_WITH_SUBJECT = 60;
const MOST_ON_PAGE = 100;

/** Whether the claims about a subject are on pages of their own. */
export const areApart = (claims: ListPart<ClaimRecord>): boolean => claims.entries.length > MOST_WITH_SUBJECT;

/**
 * The claims about a subject: where they are too many for one page, a part for each property and, where that is still too much, for
 * each time. Whatever leads to a claim asks for them, so each list is made once.
 */
export const claimParts = onceInArchive(({ id }: Subject, archive: Archive, words: Words) =>
  makeParts(archive.claimsAbout(id), archive.language, words),
);

function makeParts(claims: readonly ClaimRecord[], language: string, words: Words): ListPart<ClaimRecord> {
  const keyOf = (record: ClaimRecord, level: number): PartKey | undefined => {
    const { name, label } = record.claim.property;
    if (level === 0) return { path: name, name: label };
    const key = dateKey(timeOf(record), level - 1, words);
    return key && { ...key, path: `${name}/${key.path}` };
  };
  return partsOf(
    claimsByProperty(claims).flatMap(([, same]) => same.toSorted(byTime)),
    {
      size: MOST_ON_PAGE,
      keyOf,
      restKeys: recordKeys(({ article }) => article, language, words),
    },
  );
}

const byTime = (a: ClaimRecord, b: ClaimRecord): number => {
  const [time, other] = [a, b].map((record) => timeOf(record)?.first ?? '~');
  return time! < other! ? -1 : time === other ? 0 : 1;
};
