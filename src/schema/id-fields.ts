import type { Kind } from '../kinds.ts';
import { valueId, type ClaimData } from './claim.ts';
import type { ArchiveRecord } from './records.ts';
import type { Tag } from './tag.ts';

/** A place in the front matter: `['people', 1]`. */
export type Path = (string | number)[];

/** A field that holds an id, with the kinds that the id may be of. */
export interface IdField {
  path: Path;
  id: string;
  kinds: readonly Kind[];
}

/** Every id that has a file, with its kind; two kinds where two files have the same name. */
export type Ids = ReadonlyMap<string, readonly Kind[]>;

/** The fields of a record that hold ids. */
export function idFields(record: ArchiveRecord): IdField[] {
  switch (record.kind) {
    case 'article': {
      const { data } = record;
      return [
        ...one(['publisher'], data.publisher, 'group'),
        ...one(['dateline'], data.dateline, 'place'),
        ...data.byline.flatMap(({ person }, i) => one(['byline', i, 'person'], person, 'person')),
        ...many('people', idsOf(data.people), 'person'),
        ...many('groups', idsOf(data.groups), 'group'),
        ...many('places', idsOf(data.places), 'place'),
        ...many('about', data.about, 'person', 'group', 'place'),
        ...many('sharesTextWith', data.sharesTextWith, 'article'),
        ...one(['translationOf'], data.translationOf, 'article'),
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

/** The ids in a claim: what it is about, what it says, who is quoted. */
export function claimIds(claim: ClaimData, path: Path): IdField[] {
  return [
    ...one([...path, 'subject'], claim.subject, 'event', 'person', 'group', 'place'),
    ...one([...path, 'value'], valueId(claim), ...claim.property.of),
    ...one([...path, 'source'], claim.source, 'person', 'group'),
  ];
}

const idsOf = (tags: readonly Tag[]): string[] => tags.map(({ id }) => id);

const one = (path: Path, id: string | undefined, ...kinds: Kind[]): IdField[] =>
  id === undefined ? [] : [{ path, id, kinds }];

const many = (field: string, ids: readonly string[], ...kinds: Kind[]): IdField[] =>
  ids.flatMap((id, i) => one([field, i], id, ...kinds));
