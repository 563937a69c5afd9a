import { formatCoordinates, formatDate } from '../format.ts';
import type { ArticleId } from '../schema/fields.ts';
import type { Entity, Group, Person, Place } from '../schema/kinds.ts';
import { recordUrl } from '../urls.ts';
import type { Archive } from './archive.ts';
import { imprint } from './bibliography.ts';

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

const linked = (entity: Entity): Fact => ({ text: entity.data.name, url: recordUrl(entity.kind, entity.id) });

function aboutPerson({ data }: Person, archive: Archive): Record<string, Fact[]> {
  return {
    Roles: data.roles.map(({ group, title, from, until, source }): Fact => {
      const [id = '', paragraph] = source.split(':p');
      const article = archive.article(id as ArticleId);
      const dates = [from && `from ${formatDate(from)}`, until && `until ${formatDate(until)}`]
        .filter(Boolean)
        .join(' ');
      const where =
        group && !title.includes(archive.group(group).data.name) ? `, ${archive.group(group).data.name}` : '';
      return {
        text: title + where,
        url: recordUrl('article', id, Number(paragraph) || undefined),
        note: [dates, imprint(article, archive)].filter(Boolean).join('; '),
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
      note: [...new Set(person.data.roles.filter((role) => role.group === group.id).map(({ title }) => title))].join(
        '; ',
      ),
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
