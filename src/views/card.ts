import { isQualified } from '../edtf.ts';
import { formatCoordinates, formatDate } from '../format.ts';
import type { ArticleId } from '../schema/fields.ts';
import type { Entity, Event, Group, Person, Place, Subject } from '../schema/records.ts';
import { recordUrl } from '../urls.ts';
import type { Archive } from '../archive/archive.ts';
import { imprint } from './citation.ts';
import { roleDates, roleName } from './roles.ts';

/** A value in the catalogue card of an entity or event: text, a link where it leads somewhere, and a note under it. */
export interface Fact {
  text: string;
  url?: string;
  note?: string;
}

/** What the card of an entity or event says, each under its label; what is not known is left out. */
export function cardOf(subject: Subject, archive: Archive): { label: string; facts: Fact[] }[] {
  return Object.entries(fieldsOf(subject, archive)).flatMap(([label, values]) =>
    values.length ? [{ label, facts: values }] : [],
  );
}

function fieldsOf(subject: Subject, archive: Archive): Record<string, Fact[]> {
  switch (subject.kind) {
    case 'person':
      return aboutPerson(subject, archive);
    case 'group':
      return aboutGroup(subject, archive);
    case 'place':
      return aboutPlace(subject, archive);
    case 'event':
      return aboutEvent(subject, archive);
  }
}

const linked = (entity: Entity): Fact => ({ text: entity.data.name, url: recordUrl(entity.kind, entity.id) });

function aboutPerson({ data }: Person, archive: Archive): Record<string, Fact[]> {
  return {
    Roles: data.roles.map((role): Fact => {
      const [id = '', paragraph] = role.source.split(':p');
      const article = archive.article(id as ArticleId);
      return {
        text: roleName(role, archive),
        url: recordUrl('article', id, Number(paragraph) || undefined),
        note: [roleDates(role), imprint(article, archive)].filter(Boolean).join('; '),
      };
    }),
  };
}

function aboutGroup(group: Group, archive: Archive): Record<string, Fact[]> {
  const { parent, predecessors } = group.data;
  return {
    'Part of': parent ? [linked(archive.group(parent))] : [],
    Parts: archive.subgroupsOf(group).map(linked),
    'Came from': predecessors.map((id) => linked(archive.group(id))),
    'Led to': archive.successorsOf(group).map(linked),
    People: archive.membersOf(group).map((person) => ({
      ...linked(person),
      note: [
        ...new Set(
          person.data.roles
            .filter((role) => role.group === group.id)
            .map((role) => [role.title, roleDates(role)].filter(Boolean).join(' ')),
        ),
      ].join('; '),
    })),
  };
}

function aboutPlace(place: Place, archive: Archive): Record<string, Fact[]> {
  const { coordinates, geonames } = place.data;
  return {
    'Part of': archive.ancestorsOf(place).map(linked),
    Parts: archive.partsOf(place).map(linked),
    Coordinates: coordinates
      ? [{ text: formatCoordinates(coordinates), ...(coordinates.approximate && { note: 'approximate' }) }]
      : [],
    GeoNames: geonames ? [{ text: String(geonames), url: `https://www.geonames.org/${geonames}` }] : [],
  };
}

function aboutEvent({ data }: Event, archive: Archive): Record<string, Fact[]> {
  return {
    Date: [{ text: formatDate(data.date), ...(isQualified(data.date) && { note: 'not known more exactly' }) }],
    [data.places.length > 1 ? 'Places' : 'Place']: data.places.map((id) => linked(archive.place(id))),
  };
}
