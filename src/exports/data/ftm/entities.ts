import type { Archive } from '../../../archive/archive.ts';
import { shownNamesOf } from '../../../archive/names.ts';
import { certainPrefix, pointPrefix } from '../../../format.ts';
import {
  tagsOf,
  type Article,
  type Event,
  type Group,
  type Person,
  type Place,
  type Subject,
} from '../../../schema/records.ts';
import { absolute, recordUrl } from '../../../urls.ts';
import { idsOf } from '../../../views/card.ts';
import { urlOf } from '../../../views/link.ts';
import { entity, type FtmEntity } from './entity.ts';
import { ftmSchema, isLegalEntity, isOrganization } from './schemas.ts';

/** The archive as entities of FollowTheMoney: its records, who was what in which group, and what each article names. */
export const ftmEntities = (archive: Archive): FtmEntity[] => [
  ...archive.subjects.flatMap((subject) => [
    entity(subject.id, ftmSchema(subject), propertiesOf(subject, archive)),
    ...(subject.kind === 'person' ? memberships(subject, archive) : []),
  ]),
  ...archive.articles.flatMap((article) => [articleEntity(article, archive), ...documentation(article, archive)]),
];

/** What anything has that is not an article. */
function propertiesOf(subject: Subject, archive: Archive) {
  const names = shownNamesOf(subject).slice(1);
  const ids = idsOf(subject);
  return {
    name: subject.data.name,
    alias: names.filter(({ weak }) => !weak).map(({ name }) => name),
    weakAlias: names.filter(({ weak }) => weak).map(({ name }) => name),
    summary: subject.data.description,
    wikidataId: ids?.wikidata,
    sourceUrl: absolute(urlOf(subject)),
    ...ownProperties(subject, archive),
  };
}

function ownProperties(subject: Subject, archive: Archive): Record<string, string | undefined | string[]> {
  switch (subject.kind) {
    case 'person':
      return personProperties(subject);
    case 'group':
      return groupProperties(subject, archive);
    case 'place':
      return placeProperties(subject, archive);
    case 'event':
      return eventProperties(subject, archive);
  }
}

const personProperties = ({ data }: Person) => ({
  birthDate: certainPrefix(data.born),
  deathDate: certainPrefix(data.died),
  position: data.roles.map(({ title }) => title),
});

function groupProperties(group: Group, archive: Archive): Record<string, string | undefined> {
  if (!isLegalEntity(group)) return {};
  const parent = group.data.parent && archive.group(group.data.parent);
  return {
    classification: group.data.kind?.name,
    parent: parent && isLegalEntity(parent) ? parent.id : undefined,
  };
}

function placeProperties(place: Place, archive: Archive) {
  const { name, coordinates } = place.data;
  return {
    full: [name, ...archive.ancestorsOf(place).map(({ data }) => data.name)].join(', '),
    latitude: coordinates && String(coordinates.latitude),
    longitude: coordinates && String(coordinates.longitude),
  };
}

function eventProperties({ data }: Event, archive: Archive) {
  const { date, places, people, groups } = data;
  return {
    date: date?.interval ? undefined : certainPrefix(date),
    startDate: date?.interval && date.start ? pointPrefix(date.start) : undefined,
    endDate: date?.interval && date.end ? pointPrefix(date.end) : undefined,
    location: places.map((id) => archive.place(id).data.name),
    addressEntity: [...places],
    involved: [...people.map(archive.person), ...groups.map(archive.group)].filter(isLegalEntity).map(({ id }) => id),
  };
}

/**
 * The id of what links records. No id of a record has two hyphens together; a full stop would be taken by OpenAleph for the beginning
 * of a signature, which it cuts off.
 */
const linkId = (...parts: readonly (string | number)[]): string => parts.join('--');

/** The roles of a person within groups; in what has no members, a link of which no more is known. */
const memberships = (person: Person, archive: Archive): FtmEntity[] =>
  person.data.roles.flatMap(({ group: id, title, from, until, source }, i) => {
    if (!id) return [];
    const group = archive.group(id);
    const shared = {
      role: title,
      startDate: certainPrefix(from),
      endDate: certainPrefix(until),
      sourceUrl: absolute(recordUrl('article', source.article)),
    };
    const link = linkId(person.id, 'role', i + 1);
    return [
      isOrganization(group)
        ? entity(link, 'Membership', { member: person.id, organization: id, ...shared })
        : entity(link, 'UnknownLink', { subject: person.id, object: id, ...shared }),
    ];
  });

function articleEntity(article: Article, archive: Archive): FtmEntity {
  const { headline, summary, byline, published, publisher, url } = article.data;
  return entity(article.id, 'Article', {
    name: headline,
    title: headline,
    summary,
    author: byline.map(({ name }) => name),
    publishedAt: certainPrefix(published),
    publisher: publisher && archive.group(publisher).data.name,
    publisherUrl: url,
    sourceUrl: absolute(urlOf(article)),
  });
}

/** What an article names, each a link from the article. */
const documentation = (article: Article, archive: Archive): FtmEntity[] => {
  const about = new Set<string>(article.data.about);
  return [...tagsOf(article), ...archive.eventsIn(article).map(({ id }) => id)].map((id) =>
    entity(linkId(article.id, 'names', id), 'Documentation', {
      document: article.id,
      entity: id,
      role: about.has(id) ? 'about' : 'mentions',
    }),
  );
};
