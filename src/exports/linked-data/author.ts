import type { Organization, Person } from 'schema-dts';
import type { Archive } from '../../archive/archive.ts';
import { namesOf } from '../../archive/names.ts';
import type { Author } from '../../schema/byline.ts';
import type { Group } from '../../schema/records.ts';
import { fold, plain } from '../../text.ts';
import { idOf, isOrganization, organization } from './reference.ts';

/** An author as printed: the person or the body with that page, or else a person of whom no more is known. */
export function author({ name, person }: Author, archive: Archive): Person | Organization {
  if (person) return { '@type': 'Person', '@id': idOf(archive.person(person)), name };
  const group = groupNamed(name, archive);
  return group ? organization(group) : { '@type': 'Person', name };
}

/** The group that a byline names. */
const groupNamed = (name: string, { groups }: Archive): Group | undefined =>
  groups.find(
    (group) => isOrganization(group) && namesOf(group).some((own) => comparable(own.name) === comparable(name)),
  );

const comparable = (name: string): string => fold(plain(name));
