import type { Organization, Person } from 'schema-dts';
import type { Archive } from '../../archive/archive.ts';
import { groupNamed } from '../../archive/names.ts';
import type { Author } from '../../schema/byline.ts';
import { idOf, isOrganization, organization } from './reference.ts';

/** An author as printed: the person or the body with that page, or else a person of whom no more is known. */
export function author({ name, person }: Author, archive: Archive): Person | Organization {
  if (person) return { '@type': 'Person', '@id': idOf(archive.person(person)), name };
  const group = groupNamed(name, archive.groups);
  return group && isOrganization(group) ? organization(group) : { '@type': 'Person', name };
}
