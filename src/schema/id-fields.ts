import { valueId, type ClaimData } from './claim.ts';
import type { ArchiveRecord, Article } from './records.ts';
import { propertyOf } from './properties.ts';
import type { Kind } from '../urls.ts';
import { closest } from '../loader/closest.ts';

/** A place in the front matter. */
export type Path = (string | number)[];

interface IdField {
  path: Path;
  id: string;
  kinds: readonly Kind[];
}

/** The fields of a record that hold ids, with the kinds they may be of. */
export function idFields(record: ArchiveRecord): IdField[] {
  const one = (path: Path, id: string | undefined, ...kinds: Kind[]) => (id === undefined ? [] : [{ path, id, kinds }]);
  const many = (field: string, list: readonly string[], ...kinds: Kind[]) =>
    list.flatMap((id, i) => one([field, i], id, ...kinds));
  switch (record.kind) {
    case 'article': {
      const { data } = record;
      return [
        ...one(['publisher'], data.publisher, 'group'),
        ...one(['dateline'], data.dateline, 'place'),
        ...many('people', data.people, 'person'),
        ...many('groups', data.groups, 'group'),
        ...many('places', data.places, 'place'),
        ...many('about', data.about, 'person', 'group', 'place'),
        ...many('sharesTextWith', data.sharesTextWith, 'article'),
        ...data.claims.flatMap((claim, i) => claimIds(claim, ['claims', i])),
      ];
    }
    case 'person':
      return record.data.roles.flatMap(({ group }, i) => one(['roles', i, 'group'], group, 'group'));
    case 'group':
      return [
        ...one(['parent'], record.data.parent, 'group'),
        ...many('predecessors', record.data.predecessors, 'group'),
      ];
    case 'place':
      return one(['partOf'], record.data.partOf, 'place');
    case 'event':
      return [
        ...many('places', record.data.places, 'place'),
        ...many('people', record.data.people, 'person'),
        ...many('groups', record.data.groups, 'group'),
      ];
  }
}

/** The ids in a claim: what it is about, what it says, whom it quotes. */
export function claimIds(claim: ClaimData, path: Path): IdField[] {
  const value = valueId(claim);
  return [
    { path: [...path, 'subject'], id: claim.subject, kinds: ['event', 'person', 'group', 'place'] },
    ...(value ? [{ path: [...path, 'value'], id: value, kinds: propertyOf(claim.property).of! }] : []),
    ...(claim.source ? [{ path: [...path, 'source'], id: claim.source, kinds: ['person', 'group'] as const }] : []),
  ];
}

/** Every id that has a file, with its kinds. */
export type Ids = ReadonlyMap<string, readonly Kind[]>;

/** The id of one of the kinds that is nearest to an id that has no file. */
export const closestId = (id: string, ids: Ids, kinds: readonly Kind[]) =>
  closest(
    id,
    [...ids].filter(([, others]) => others.some((kind) => kinds.includes(kind))).map(([other]) => other),
  );

/** An id, or, for one that points nowhere, the nearest that does not: one slip is told once. */
export const intendedId = (id: string, kind: Kind, ids: Ids): string =>
  ids.has(id) ? id : (closestId(id, ids, [kind]) ?? id);

/** What an article is tagged with, or was meant to be. */
export const intendedTags = ({ data }: Article, ids: Ids): Set<string> =>
  new Set([
    ...data.people.map((id) => intendedId(id, 'person', ids)),
    ...data.groups.map((id) => intendedId(id, 'group', ids)),
    ...data.places.map((id) => intendedId(id, 'place', ids)),
  ]);
