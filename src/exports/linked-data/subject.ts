import type { GeoCoordinates, Place as PlaceNode, Thing } from 'schema-dts';
import type { Archive } from '../../archive/archive.ts';
import { shownNamesOf } from '../../archive/names.ts';
import { certainPrefix, pointPrefix } from '../../format.ts';
import { identifiersOf } from '../../schema/identifiers.ts';
import type { Event as EventRecord, Group, Person as PersonRecord, Place, Subject } from '../../schema/records.ts';
import { absolute, mediaUrl } from '../../urls.ts';
import { idsOf } from '../../views/card.ts';
import type { Words } from '../../words/en.ts';
import { known } from './known.ts';
import { groupType, idOf, isOrganization, organization, reference } from './reference.ts';

/** A person, group, place or event: what its page is about. */
export function subjectNode(subject: Subject, archive: Archive, words: Words): Thing {
  switch (subject.kind) {
    case 'person':
      return known({ '@type': 'Person', ...named(subject), ...personFields(subject, archive) });
    case 'group':
      return known({
        '@type': groupType(subject),
        ...named(subject),
        ...groupFields(subject, archive),
      });
    case 'place':
      return known({ '@type': 'Place', ...named(subject), ...placeFields(subject, archive, words) });
    case 'event':
      return known({ '@type': 'Event', ...named(subject), ...eventFields(subject, archive) });
  }
}

/** What anything has that has a page: its address, its names, what it is, and the same elsewhere. */
const named = (subject: Subject) => ({
  '@id': idOf(subject),
  url: idOf(subject),
  name: subject.data.name,
  alternateName: [...new Set(shownNamesOf(subject).map(({ name }) => name))].filter(
    (name) => name !== subject.data.name,
  ),
  description: subject.data.description,
  sameAs: identifiersOf(idsOf(subject)).map(({ url }) => url),
});

function personFields({ data }: PersonRecord, archive: Archive) {
  const { born, died, portrait, roles } = data;
  // What a person no longer was must not be said of the person without a date.
  const groups = new Set(roles.flatMap(({ group, until }) => (group && !until ? [archive.group(group)] : [])));
  return {
    birthDate: certainPrefix(born),
    deathDate: certainPrefix(died),
    image: portrait && absolute(mediaUrl(portrait.file)),
    affiliation: [...groups].filter(isOrganization).map(organization),
  };
}

function groupFields(group: Group, archive: Archive) {
  const parent = group.data.parent && archive.group(group.data.parent);
  return {
    parentOrganization: parent && isOrganization(parent) && isOrganization(group) ? organization(parent) : undefined,
  };
}

function placeFields({ data }: Place, archive: Archive, words: Words) {
  const { coordinates, partOf } = data;
  return {
    geo:
      coordinates &&
      (known({
        '@type': 'GeoCoordinates',
        latitude: coordinates.latitude,
        longitude: coordinates.longitude,
        description: coordinates.approximate ? words.subject.approximate : undefined,
      }) as GeoCoordinates),
    containedInPlace: partOf && (reference(archive.place(partOf)) as PlaceNode),
  };
}

function eventFields({ data }: EventRecord, archive: Archive) {
  const { date, places, people, groups } = data;
  return {
    startDate: date?.interval ? date.start && pointPrefix(date.start) : certainPrefix(date),
    endDate: date?.interval ? date.end && pointPrefix(date.end) : undefined,
    location: places.map((id) => reference(archive.place(id)) as PlaceNode),
    about: [...people.map(archive.person), ...groups.map(archive.group)].map(reference),
  };
}
