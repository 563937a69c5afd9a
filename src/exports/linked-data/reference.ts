import type { Organization } from 'schema-dts';
import type { Article, Group, Subject } from '../../schema/records.ts';
import { absolute, homeUrl } from '../../urls.ts';
import type { Content } from '../../views/pages/content.ts';
import { urlOf } from '../../views/link.ts';

/** What a group is to programs: an organisation, unless its kind is declared to be something else. */
export const groupType = ({ data }: Group) => data.kind?.type ?? 'Organization';

/** Whether a group is a body, which can publish, write and have parts and members. */
export const isOrganization = (group: Group): boolean => !['Event', 'Thing'].includes(groupType(group));

/** The type of schema.org that a person, group, place or event has. */
export function typeOf(subject: Subject) {
  switch (subject.kind) {
    case 'person':
      return 'Person';
    case 'group':
      return groupType(subject);
    case 'place':
      return 'Place';
    case 'event':
      return 'Event';
  }
}

/** The address of a record’s page, by which nodes name the record. */
export const idOf = (record: Subject | Article): string => absolute(urlOf(record));

/** A person, group, place or event where another node names it. */
export const reference = (subject: Subject) =>
  ({ '@type': typeOf(subject), '@id': idOf(subject), name: subject.data.name }) as const;

/** A group where a node needs an organisation: who publishes or writes. */
export const organization = (group: Group): Organization => ({
  '@type': isOrganization(group) ? (groupType(group) as 'Organization') : 'Organization',
  '@id': idOf(group),
  name: group.data.name,
});

/** The archive itself, which publishes its pages. */
export const archiveItself = ({ site }: Pick<Content, 'site'>): Organization => ({
  '@type': 'Organization',
  name: site.name,
  url: absolute(homeUrl()),
});
