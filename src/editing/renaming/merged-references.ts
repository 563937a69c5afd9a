import { isDeepStrictEqual } from 'node:util';
import type { Mend } from '../../loader/problem.ts';
import type { ArchiveRecord } from '../../schema/records.ts';
import type { Tag } from '../../schema/tag.ts';
import { referencesIn, type Reference, type Renaming } from './references.ts';

/**
 * The edits of a front matter that have it name the record into which another one goes: once in each list, and in the two themselves not
 * at all.
 */
export function mergedReferences(record: ArchiveRecord, { from, to }: Pair): Mend[] {
  const references = referencesIn(record).filter(({ id }) => id === from || id === to);
  if (record.id === from || record.id === to)
    return references.map(({ path }) => ({ edit: 'remove', path: entryPath(path) }));
  const isKeptBy = keepers(record, references, { from, to });
  const mends = references.flatMap((reference): Mend[] => {
    if (!isKeptBy(reference)) return [{ edit: 'remove', path: entryPath(reference.path) }];
    return reference.id === from ? [{ edit: 'set', path: reference.path, value: reference.written(to) }] : [];
  });
  return [...mends, ...repeatedClaims(record, { from, to })];
}

/** The id that goes, and the one that stays. */
type Pair = Pick<Renaming, 'from' | 'to'>;

/** The path of the entry of a list that a reference is, or is the id of. */
const entryPath = (path: Reference['path']): Reference['path'] => (path.at(-1) === 'id' ? path.slice(0, -1) : path);

/** Says whether a reference stays: of two in one list, the one that says by which words it is meant, or else the first. */
function keepers(record: ArchiveRecord, references: readonly Reference[], { from, to }: Pair) {
  const isInList = ({ path }: Reference) => typeof entryPath(path).at(-1) === 'number' && entryPath(path).length === 2;
  const kept = new Set(references);
  for (const [field, same] of Map.groupBy(references.filter(isInList), ({ path }) => path[0])) {
    const hasWords = ({ path: [, i] }: Reference) =>
      record.kind === 'article' &&
      (field === 'people' || field === 'groups' || field === 'places') &&
      (record.data[field][Number(i)] as Tag | undefined)?.as !== undefined;
    const ids = new Set(same.map(({ id }) => id));
    if (!ids.has(from) || !ids.has(to)) continue;
    const first = same.find((reference) => hasWords(reference)) ?? same[0]!;
    for (const reference of same) if (reference !== first) kept.delete(reference);
  }
  return (reference: Reference) => kept.has(reference);
}

/** Claims of an article that say the same once the two records are one. */
function repeatedClaims(record: ArchiveRecord, { from, to }: Pair): Mend[] {
  if (record.kind !== 'article') return [];
  const one = (id: unknown) => (id === from ? to : id);
  const claims = record.data.claims.map((claim) => ({
    ...claim,
    subject: one(claim.subject),
    source: one(claim.source),
    value: one(claim.value),
  }));
  return claims.flatMap((claim, i): Mend[] =>
    claims.slice(0, i).some((earlier) => isDeepStrictEqual(earlier, claim))
      ? [{ edit: 'remove', path: ['claims', i] }]
      : [],
  );
}
