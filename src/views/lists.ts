import type { EdtfDate } from '../edtf.ts';
import type { ArchiveRecord, Article, Entity, Event, Place } from '../schema/records.ts';
import type { Archive } from '../archive/archive.ts';
import { sortName } from '../archive/order.ts';
import { formatYear } from '../words/dates.ts';
import type { Words } from '../words/en.ts';
import { publisherName } from './citation.ts';
import { dateView, yearAnchor, type DateView } from './date.ts';
import { articleMarks, ownMarks, type TextMarks } from './language.ts';
import { letters } from './letters.ts';
import { urlOf } from './link.ts';
import { onceInArchive } from './once-in-archive.ts';
import { sharedPart } from './shared-part.ts';

/** A record in a list, under its heading; `depth` counts the entries above it in which it lies. */
export interface ListEntry<R extends ArchiveRecord> {
  heading: string;
  record: R;
  depth: number;
}

/** Consecutive entries under one heading. */
export interface Section<R extends ArchiveRecord> {
  heading: string;
  /** How many entries of the list stand before its first. */
  at: number;
  entries: ListEntry<R>[];
}

const entry = <R extends ArchiveRecord>(heading: string, record: R, depth = 0): ListEntry<R> => ({
  heading,
  record,
  depth,
});

const yearOf = (date: EdtfDate | undefined, { dates, lists }: Words): string =>
  date ? formatYear(date, dates) : lists.undated;

/** The year under which lists and search have an article: the first that its date allows. */
export const yearOfArticle = ({ data }: Article, words: Words): string => yearOf(data.published, words);

/** A longer time has only its first year. */
const MOST_YEARS = 30;

/** The years under which search has an event: all that its date touches. */
export function yearsOfEvent({ data: { date } }: Event, words: Words): string[] {
  if (!date?.start || !date.end) return [yearOf(date, words)];
  const [first, last] = [date.first, date.last].map((day) => Number(day.slice(0, 4))) as [number, number];
  return last - first < MOST_YEARS
    ? Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
    : [yearOf(date, words)];
}

/** The articles by year, newest first; the undated at the end. */
export const articlesByYear = ({ articles }: Pick<Archive, 'articles'>, words: Words): ListEntry<Article>[] =>
  articles.map((article) => entry(yearOfArticle(article, words), article));

/** The events by the year in which they begin, oldest first; the undated at the end. */
export const eventsByYear = ({ events }: Archive, words: Words): ListEntry<Event>[] =>
  events.map((event) => entry(yearOf(event.data.date, words), event));

/** Articles or events, which are in the order of their dates, by year. */
export const byYear = <R extends Article | Event>(records: readonly R[], words: Words): ListEntry<R>[] =>
  records.map((record) => entry(yearOf(dateOf(record), words), record));

/** Entities, in the order of their names, under the first letters of these. */
export function entitiesByLetter(
  entities: readonly Entity[],
  { language }: Pick<Archive, 'language'>,
  { lists }: Words,
): ListEntry<Entity>[] {
  const letterOf = letters(language, lists.otherSigns);
  return entities.map((entity) => entry(letterOf(sortName(entity)), entity));
}

/** The people under the first letters of their sort names. */
export const peopleByLetter = (archive: Archive, words: Words): ListEntry<Entity>[] =>
  entitiesByLetter(archive.people, archive, words);

/** The groups by kind, in the order of the kinds; at the end those of which no kind is known. */
export function groupsByKind({ groups }: Archive, { lists }: Words): ListEntry<Entity>[] {
  const byKind = [...Map.groupBy(groups, ({ data }) => data.kind)].sort(
    ([a], [b]) => (a?.order ?? Infinity) - (b?.order ?? Infinity),
  );
  const others = byKind.length > 1 ? lists.otherGroups : lists.allGroups;
  return byKind.flatMap(([kind, same]) => same.map((group) => entry(kind?.label ?? others, group)));
}

/**
 * Each country, or whatever place is of a kind that heads others, with what lies in it; then those with nothing in them and the
 * places that lie in none, under the headings of their kinds.
 */
export function placesByCountry(archive: Archive, { lists }: Words): ListEntry<Entity>[] {
  const { places, partsOf, ancestorsOf } = archive;
  const heads = ({ data }: Place) => data.kind?.heads ?? false;
  const outermost = places.filter((place) => !ancestorsOf(place).some(heads));
  const within = (heading: string, place: Place, depth: number): ListEntry<Entity>[] => [
    entry(heading, place, depth),
    ...partsOf(place).flatMap((part) => within(heading, part, depth + 1)),
  ];
  const isHead = (place: Place) => heads(place) && partsOf(place).length > 0;
  const [countries, others] = [outermost.filter(isHead), outermost.filter((place) => !isHead(place))];
  const orderOf = ({ data }: Place) => (data.kind?.heading ? data.kind.order : Infinity);
  const byHeading = [...Map.groupBy(others, ({ data }) => data.kind?.heading)].sort(
    ([, [a]], [, [b]]) => orderOf(a!) - orderOf(b!),
  );
  const rest = countries.length || byHeading.length > 1 ? lists.otherPlaces : lists.allPlaces;
  return [
    ...countries.flatMap((country) => within(country.data.name, country, 0)),
    ...byHeading.flatMap(([heading, same]) => same.map((place) => entry(heading ?? rest, place))),
  ];
}

/** Parts a list into its sections. */
export function sectionsOf<R extends ArchiveRecord>(entries: readonly ListEntry<R>[]): Section<R>[] {
  const sections: Section<R>[] = [];
  entries.forEach((each, at) => {
    if (sections.at(-1)?.heading !== each.heading) sections.push({ heading: each.heading, at, entries: [] });
    sections.at(-1)!.entries.push(each);
  });
  return sections;
}

/** A row of a list of articles or events. */
export interface Row {
  name: string;
  url: string;
  date: DateView;
  description: string | undefined;
  /** What the name and the description say of themselves. */
  nameMarks: TextMarks;
  descriptionMarks: TextMarks;
  /** Who published an article, or where an event happened. */
  note: string;
}

export const rowsOf = (records: readonly (Article | Event)[], archive: Archive, words: Words): Row[] =>
  records.map((record) => rowOf(record, archive, words));

/** Most records are in several lists, with the same row in each. */
const rowOf = onceInArchive((record: Article | Event, archive: Archive, words: Words): Row => {
  const url = urlOf(record);
  if (record.kind === 'article') {
    const { headline, published, summary } = record.data;
    return sharedPart({
      url,
      name: headline,
      date: dateView(published, words),
      description: summary,
      nameMarks: articleMarks(headline, record, archive, words),
      descriptionMarks: articleMarks(summary, record, archive, words),
      note: publisherName(record, archive, words),
    });
  }
  const { name, date, description, places } = record.data;
  return sharedPart({
    url,
    name,
    date: dateView(date, words),
    description,
    nameMarks: ownMarks(name, archive, words),
    descriptionMarks: ownMarks(description, archive, words),
    note: words.and(places.map((id) => archive.place(id).data.name)),
  });
});

/** The date by which lists of articles and events are in order. */
export function dateOf(record: ArchiveRecord): EdtfDate | undefined {
  if (record.kind === 'article') return record.data.published;
  return record.kind === 'event' ? record.data.date : undefined;
}

/** What a record is called in a list that is in the order of names. */
export function sortTitle(record: ArchiveRecord): string {
  if (record.kind === 'article') return record.data.headline;
  return record.kind === 'event' ? record.data.name : sortName(record);
}

/** Articles or events under their years. */
export const yearSections = (
  entries: readonly ListEntry<Article | Event>[],
  archive: Archive,
  words: Words,
): { heading: string; anchor: string; at: number; rows: Row[] }[] =>
  sectionsOf(entries).map(({ heading, at, entries: within }) => ({
    heading,
    anchor: yearAnchor(dateOf(within[0]!.record)),
    at,
    rows: rowsOf(
      within.map(({ record }) => record),
      archive,
      words,
    ),
  }));
