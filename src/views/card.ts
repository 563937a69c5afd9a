import type { Archive } from '../archive/archive.ts';
import { isQualified } from '../edtf.ts';
import { formatCoordinates, formatDate } from '../format.ts';
import type { ArticleId } from '../schema/fields.ts';
import type { Event, Group, Person, Place, Subject } from '../schema/records.ts';
import { recordUrl } from '../urls.ts';
import { imprint } from './citation.ts';
import { linkTo, type Entry } from './link.ts';
import { roleDates, roleName } from './roles.ts';

/** What the card of an entity or event says, each under its label; what is not known is left out. */
export function cardOf(subject: Subject, archive: Archive): { label: string; entries: Entry[] }[] {
  return Object.entries(fieldsOf(subject, archive)).flatMap(([label, entries]) =>
    entries.length ? [{ label, entries }] : [],
  );
}

function fieldsOf(subject: Subject, archive: Archive): Record<string, Entry[]> {
  switch (subject.kind) {
    case 'person':
      return personFields(subject, archive);
    case 'group':
      return groupFields(subject, archive);
    case 'place':
      return placeFields(subject, archive);
    case 'event':
      return eventFields(subject, archive);
  }
}

function personFields({ data }: Person, archive: Archive): Record<string, Entry[]> {
  return {
    Roles: data.roles.map((role): Entry => {
      const article = archive.article(role.source.article as ArticleId);
      return {
        text: roleName(role, archive),
        url: recordUrl('article', article.id, role.source.paragraph),
        note: [roleDates(role), imprint(article, archive)].filter(Boolean).join('; '),
      };
    }),
  };
}

function groupFields(group: Group, archive: Archive): Record<string, Entry[]> {
  const { parent, predecessors } = group.data;
  return {
    'Part of': parent ? [linkTo(archive.group(parent))] : [],
    Parts: archive.subgroupsOf(group).map(linkTo),
    'Came from': predecessors.map((id) => linkTo(archive.group(id))),
    'Led to': archive.successorsOf(group).map(linkTo),
    People: archive.membersOf(group).map((person) => ({ ...linkTo(person), note: rolesWithin(person, group) })),
  };
}

const rolesWithin = ({ data }: Person, { id }: Group): string => {
  const roles = data.roles.filter(({ group }) => group === id);
  return [...new Set(roles.map((role) => [role.title, roleDates(role)].filter(Boolean).join(' ')))].join('; ');
};

function placeFields(place: Place, archive: Archive): Record<string, Entry[]> {
  const { coordinates, geonames } = place.data;
  return {
    'Part of': archive.ancestorsOf(place).map(linkTo),
    Parts: archive.partsOf(place).map(linkTo),
    Coordinates: coordinates
      ? [{ text: formatCoordinates(coordinates), note: coordinates.approximate ? 'approximate' : undefined }]
      : [],
    GeoNames: geonames ? [{ text: String(geonames), url: `https://www.geonames.org/${geonames}` }] : [],
  };
}

function eventFields({ data }: Event, archive: Archive): Record<string, Entry[]> {
  return {
    Date: data.date
      ? [{ text: formatDate(data.date), note: isQualified(data.date) ? 'not known more exactly' : undefined }]
      : [],
    [data.places.length > 1 ? 'Places' : 'Place']: data.places.map((id) => linkTo(archive.place(id))),
  };
}
