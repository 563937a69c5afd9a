import { formatCoordinates, formatDate } from '../format.ts';
import type { ArticleId } from '../schema/fields.ts';
import type { Entity, Event, Group, Person, Place } from '../schema/kinds.ts';
import { recordUrl } from '../urls.ts';
import type { Archive } from './archive.ts';
import { imprint } from './bibliography.ts';
import { roleDates, roleName } from './roles.ts';

/** A value in the catalogue card of an entity: text, a link where it leads somewhere, and a note under it. */
export interface Fact {
  text: string;
  url?: string;
  note?: string;
}

/** What an entity's card says, each under its label; what is not known is left out. */
export function factsAbout(entity: Entity, archive: Archive): { label: string; facts: Fact[] }[] {
  const facts =
    entity.kind === 'person'
      ? aboutPerson(entity, archive)
      : entity.kind === 'group'
        ? aboutGroup(entity, archive)
        : aboutPlace(entity, archive);
  return Object.entries(facts).flatMap(([label, values]) => (values.length ? [{ label, facts: values }] : []));
}

/** What an event’s card says. */
export function factsAboutEvent({ data }: Event, archive: Archive): { label: string; facts: Fact[] }[] {
  const places = data.places.map((id) => linked(archive.place(id)));
  return [
    {
      label: 'Date',
      facts: [{ text: formatDate(data.date), ...(QUALIFIED.test(data.date) && { note: 'not known more exactly' }) }],
    },
    ...(places.length ? [{ label: places.length > 1 ? 'Places' : 'Place', facts: places }] : []),
  ];
}

const QUALIFIED = /[?~]/;

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
    'Part of': archive.wholesOf(place).map(linked),
    Parts: archive.partsOf(place).map(linked),
    Coordinates: coordinates
      ? [{ text: formatCoordinates(coordinates), ...(coordinates.approximate && { note: 'approximate' }) }]
      : [],
    GeoNames: geonames ? [{ text: String(geonames), url: `https://www.geonames.org/${geonames}` }] : [],
  };
}
