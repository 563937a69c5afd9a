import type { Subject } from '../../../schema/records.ts';

/** The schema of FollowTheMoney for a type that a kind of group has; a thing that is not a body is the least that can act, a legal entity. */
const GROUP_SCHEMAS: Record<string, string> = {
  Corporation: 'Company',
  GovernmentOrganization: 'PublicBody',
  Event: 'Event',
  Thing: 'LegalEntity',
};

/** The schema of FollowTheMoney that a person, group, place or event has. */
export function ftmSchema(subject: Subject): string {
  switch (subject.kind) {
    case 'person':
      return 'Person';
    case 'group':
      return GROUP_SCHEMAS[subject.data.kind?.type ?? ''] ?? 'Organization';
    case 'place':
      return 'Address';
    case 'event':
      return 'Event';
  }
}

/** Whether others can be members of it in FollowTheMoney. */
export const isOrganization = (subject: Subject): boolean =>
  ['Organization', 'Company', 'PublicBody'].includes(ftmSchema(subject));

/** Whether it can be involved in an event in FollowTheMoney. */
export const isLegalEntity = (subject: Subject): boolean =>
  isOrganization(subject) || ['Person', 'LegalEntity'].includes(ftmSchema(subject));
