import type { Archive } from '../archive/archive.ts';
import type { CollectionType } from '../kinds.ts';
import type { ArticleId } from '../schema/fields.ts';
import { identifiersOf } from '../schema/identifiers.ts';
import type { Article, Group, Person, Place, Subject } from '../schema/records.ts';
import { collectionUrl, recordUrl } from '../urls.ts';
import { formatDate } from '../words/dates.ts';
import type { Words } from '../words/en.ts';
import { imprint } from './citation.ts';
import { articleMarks, ownMarks } from './language.ts';
import { linkTo, urlOf, type Entry } from './link.ts';
import { roleName } from './roles.ts';
import { firstNames } from './subject/named-lists.ts';

/** Entries of a card under their label. */
export interface CardField {
  label: string;
  entries: Entry[];
}

/** What the card of an entity or event says, each under its label; what is not known, and what a page says at its top, is left out. */
export const cardOf = (subject: Subject, archive: Archive, words: Words): CardField[] => [
  ...filled(fieldsOf(subject, archive, words)),
  ...identifiersOf(idsOf(subject)).map(({ label, ...entry }) => ({ label, entries: [entry] })),
];

/** The ids of a subject elsewhere. A place may have its GeoNames id as the source of its coordinates. */
export function idsOf(subject: Subject): Parameters<typeof identifiersOf>[0] {
  if (subject.kind !== 'place') return subject.data.identifiers;
  const { geonames, identifiers } = subject.data;
  return { ...(geonames !== undefined && { geonames: String(geonames) }), ...identifiers };
}

/** The fields that have entries. */
const filled = (fields: Record<string, Entry[]>): CardField[] =>
  Object.entries(fields).flatMap(([label, entries]) => (entries.length ? [{ label, entries }] : []));

/** Where an article was printed and what it is part of, what it translates, and when it came into the archive. */
export function provenanceOf(article: Article, archive: Archive, words: Words): CardField[] {
  const { page, translationOf, added } = article.data;
  const collected = (type: CollectionType): Entry[] => {
    const name = article.data[type];
    if (!name) return [];
    return [{ text: name, url: archive.collection(type, name) && collectionUrl(type, name) }];
  };
  const translation = (other: Article): Entry => ({
    ...articleMarks(other.data.headline, other, archive, words),
    text: other.data.headline,
    url: urlOf(other),
    note: imprint(other, archive, words),
  });
  return filled({
    [words.article.page]: page ? [{ text: page }] : [],
    [words.collections.section]: collected('section'),
    [words.collections.series]: collected('series'),
    [words.article.translationOf]: translationOf ? [translation(archive.article(translationOf))] : [],
    [words.article.translatedAs]: archive.translationsOf(article).map(translation),
    [words.article.added]: added ? [{ text: formatDate(added, words.dates) }] : [],
  });
}

function fieldsOf(subject: Subject, archive: Archive, words: Words): Record<string, Entry[]> {
  switch (subject.kind) {
    case 'person':
      return personFields(subject, archive, words);
    case 'group':
      return groupFields(subject, archive, words);
    case 'place':
      return placeFields(subject, archive, words);
    case 'event':
      return {};
  }
}

function personFields({ data }: Person, archive: Archive, words: Words): Record<string, Entry[]> {
  return {
    [words.subject.born]: data.born ? [{ text: formatDate(data.born, words.dates) }] : [],
    [words.subject.died]: data.died ? [{ text: formatDate(data.died, words.dates) }] : [],
    [words.subject.roles]: data.roles.map((role): Entry => {
      const article = archive.article(role.source.article as ArticleId);
      const name = roleName(role, archive);
      return {
        ...ownMarks(name, archive, words),
        text: name,
        url: recordUrl('article', article.id, role.source.paragraph),
        note: [words.subject.period(role.from, role.until), imprint(article, archive, words)]
          .filter(Boolean)
          .join('; '),
      };
    }),
  };
}

function groupFields(group: Group, archive: Archive, words: Words): Record<string, Entry[]> {
  const { parent, predecessors } = group.data;
  return {
    [words.subject.partOf]: parent ? [linkTo(archive.group(parent))] : [],
    [words.subject.parts]: firstNames('parts', group, archive.subgroupsOf(group).map(linkTo), words),
    [words.subject.cameFrom]: predecessors.map((id) => linkTo(archive.group(id))),
    [words.subject.ledTo]: archive.successorsOf(group).map(linkTo),
    [words.subject.people]: firstNames('people', group, membersOf(group, archive, words), words),
  };
}

/** The people of a group, with their roles in it. */
export const membersOf = (group: Group, archive: Archive, words: Words): Entry[] =>
  archive.membersOf(group).map((person) => ({ ...linkTo(person), note: rolesWithin(person, group, words) }));

const rolesWithin = ({ data }: Person, { id }: Group, { subject }: Words): string => {
  const roles = data.roles.filter(({ group }) => group === id);
  return [
    ...new Set(roles.map((role) => [role.title, subject.period(role.from, role.until)].filter(Boolean).join(' '))),
  ].join('; ');
};

function placeFields(place: Place, archive: Archive, words: Words): Record<string, Entry[]> {
  const { coordinates } = place.data;
  return {
    [words.subject.parts]: firstNames('parts', place, archive.partsOf(place).map(linkTo), words),
    [words.subject.coordinates]: coordinates
      ? [
          {
            text: words.coordinates(coordinates),
            note: coordinates.approximate ? words.subject.approximate : undefined,
          },
        ]
      : [],
  };
}
