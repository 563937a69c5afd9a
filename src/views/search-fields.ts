import type { Archive } from '../archive/archive.ts';
import type { ClaimRecord } from '../archive/claims.ts';
import { searchedNamesOf } from '../archive/names.ts';
import type { EdtfDate } from '../edtf.ts';
import type { Kind } from '../kinds.ts';
import { imagesOf } from '../markdown/media.ts';
import { readText } from '../markdown/running-text.ts';
import { valueId } from '../schema/claim.ts';
import type { SubjectId } from '../schema/fields.ts';
import { authorsOf, type ArchiveRecord, type Article, type Subject } from '../schema/records.ts';
import type { Property } from '../schema/vocabulary/vocabulary.ts';
import type { Words } from '../words/en.ts';
import { publisherName } from './citation.ts';
import { articleMarks } from './language.ts';
import { yearOfArticle, yearsOfEvent } from './lists.ts';

/** What the search index knows of a page beside its text. */
export interface SearchFields {
  kind: Kind;
  /** The language of its title and text, where it is not the site’s. */
  lang?: string | undefined;
  /** Its name or headline, and what it is in one line. */
  title: string;
  description?: string | undefined;
  date: EdtfDate | undefined;
  /** The years under which it is found. */
  years: string[];
  /** Its own names, or none for an article. */
  names: string[];
  /** The names of what an article mentions. */
  mentions: string[];
  publisher?: string;
  /** The authors, as printed. */
  byline: string[];
  /** What its text says to readers. */
  read(): TextFields;
  /** The names of what belongs to it, and the words of what is claimed of it. */
  related: string[];
  /** The offices of a person, each with the names of its group. */
  roles: { title: string; groups: string[] }[];
  /** The properties of what is claimed of it, or by an article. */
  claimed: Property[];
}

/** The part of a page’s fields that is made of its text, which takes longer than all the rest. */
export interface TextFields {
  /** Its text, as readers see it. */
  text: string;
  /** What is printed beside its text: captions, descriptions of images, section and series. */
  beside: string[];
}

const namesOf = (subject: Subject): string[] => searchedNamesOf(subject).map(({ name }) => name);

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** What the search index knows of the page of a person, group, place or event. */
export function subjectSearchFields(subject: Subject, archive: Archive, words: Words): SearchFields {
  const { kind, id, data, body } = subject;
  const claims = archive.claimsAbout(id);
  return {
    kind,
    title: data.name,
    description: data.description,
    date: kind === 'event' ? data.date : undefined,
    years: kind === 'event' ? yearsOfEvent(subject, words) : [],
    names: namesOf(subject),
    mentions: [],
    byline: [],
    read() {
      const { text, images } = readText(body);
      return { text, beside: [...imageTextsOf(subject), ...images] };
    },
    related: distinct([
      ...belongingTo(subject, archive).flatMap(namesOf),
      ...claims.flatMap((claim) => wordsOf(claim, archive)),
    ]),
    roles:
      kind === 'person'
        ? data.roles.map(({ title, group }) => ({ title, groups: group ? namesOf(archive.group(group)) : [] }))
        : [],
    claimed: distinct(claims.map(({ claim }) => claim.property)),
  };
}

/** What the search index knows of the page of an article. */
export function articleSearchFields(article: Article, archive: Archive, words: Words): SearchFields {
  const { headline, alternativeHeadline, summary, published, publisher, byline, section, series, claims } =
    article.data;
  const { people, groups, places } = archive.taggedIn(article);
  const mentioned = [
    ...[...people, ...groups, ...places, ...archive.eventsIn(article)],
    ...(publisher ? [archive.group(publisher)] : []),
    ...authorsOf(article).map(archive.person),
  ];
  return {
    kind: 'article',
    lang: articleMarks(headline, article, archive, words).lang,
    title: headline,
    description: summary,
    date: published,
    years: [yearOfArticle(article, words)],
    names: [],
    mentions: distinct(mentioned.flatMap(namesOf)),
    publisher: publisherName(article, archive, words),
    byline: byline.map(({ name }) => name),
    read() {
      const { text, images } = readText(article.body);
      return {
        text: [alternativeHeadline, text].filter(Boolean).join('\n'),
        beside: distinct([...imageTextsOf(article), ...images, section, series].flatMap((part) => part ?? [])),
      };
    },
    related: [],
    roles: [],
    claimed: distinct(claims.map(({ property }) => property)),
  };
}

const imageTextsOf = (record: ArchiveRecord): string[] =>
  imagesOf(record).flatMap(({ alt, caption, credit }) => [alt, caption, credit].flatMap((text) => text ?? []));

/** The people, groups and places of an event, and what a group or place is part of. */
function belongingTo(subject: Subject, archive: Archive): Subject[] {
  switch (subject.kind) {
    case 'event': {
      const { people, groups, places } = subject.data;
      return [...people.map(archive.person), ...groups.map(archive.group), ...places.map(archive.place)];
    }
    case 'group':
      return subject.data.parent ? [archive.group(subject.data.parent)] : [];
    case 'place':
      return archive.ancestorsOf(subject).slice(0, 1);
    case 'person':
      return [];
  }
}

/** The words of a claim: what a figure counts, the names of a record, a text. */
function wordsOf({ claim }: ClaimRecord, archive: Archive): string[] {
  const { value, unit } = claim;
  const id = valueId(claim);
  if (id) return namesOf(archive.subject(id as SubjectId));
  return [...(unit ? [unit.label.many] : []), ...(typeof value === 'string' ? [value] : [])];
}
