import type { Archive } from '../archive/archive.ts';
import { isQualified } from '../edtf.ts';
import { formatCoordinates, formatDate } from '../format.ts';
import type { CollectionType } from '../kinds.ts';
import type { ArticleId } from '../schema/fields.ts';
import { identifiersOf } from '../schema/identifiers.ts';
import type { Article, Event, Group, Person, Place, Subject } from '../schema/records.ts';
import { collectionUrl, recordUrl } from '../urls.ts';
import { imprint } from './citation.ts';
import { linkTo, urlOf, type Entry } from './link.ts';
import { roleDates, roleName } from './roles.ts';

/** Entries of a card under their label. */
export interface CardField {
  label: string;
  entries: Entry[];
}

/** What the card of an entity or event says, each under its label; what is not known is left out. */
export const cardOf = (subject: Subject, archive: Archive): CardField[] => [
  ...filled(fieldsOf(subject, archive)),
  ...identifiersOf(subject.data.identifiers).map(({ label, id, url }) => ({ label, entries: [{ text: id, url }] })),
];

/** The fields that have entries. */
const filled = (fields: Record<string, Entry[]>): CardField[] =>
  Object.entries(fields).flatMap(([label, entries]) => (entries.length ? [{ label, entries }] : []));

/** Where an article was printed and what it is part of, what it translates, and when it came into the archive. */
export function provenanceOf(article: Article, archive: Archive): CardField[] {
  const { page, translationOf, added } = article.data;
  const collected = (type: CollectionType): Entry[] => {
    const name = article.data[type];
    if (!name) return [];
    return [{ text: name, url: archive.collection(type, name) && collectionUrl(type, name) }];
  };
  const translation = (other: Article): Entry => ({
    text: other.data.headline,
    url: urlOf(other),
    note: imprint(other, archive),
  });
  return filled({
    Page: page ? [{ text: page }] : [],
    Section: collected('section'),
    Series: collected('series'),
    'Translation of': translationOf ? [translation(archive.article(translationOf))] : [],
    'Translated here as': archive.translationsOf(article).map(translation),
    Added: added ? [{ text: formatDate(added) }] : [],
  });
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
    Born: data.born ? [{ text: formatDate(data.born) }] : [],
    Died: data.died ? [{ text: formatDate(data.died) }] : [],
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
