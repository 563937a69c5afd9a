import { formatList } from '../format.ts';
import { groupKinds } from '../schema/group.ts';
import type { ArchiveRecord, Article, Entity, Event, Place } from '../schema/records.ts';
import type { Archive } from '../archive/archive.ts';
import { sortName } from '../archive/order.ts';
import { publisherName } from './citation.ts';
import { dateView, type DateView } from './date.ts';
import { urlOf } from './link.ts';

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

export const UNDATED = 'Undated';

/** The year under which lists and search have an article: the first that its date allows. */
export const yearOfArticle = ({ data }: Article): string =>
  data.published ? String(data.published.start.year) : UNDATED;

/** The articles by year, newest first; the undated at the end. */
export const articlesByYear = ({ articles }: Archive): ListEntry<Article>[] =>
  articles.map((article) => entry(yearOfArticle(article), article));

/** The events by the year in which they begin, oldest first. */
export const eventsByYear = ({ events }: Archive): ListEntry<Event>[] =>
  events.map((event) => entry(String(event.data.date.start.year), event));

/** The people under the first letters of their sort names. */
export const peopleByLetter = ({ people }: Archive): ListEntry<Entity>[] =>
  people.map((person) => entry(sortName(person).normalize('NFD')[0]!.toUpperCase(), person));

/** The groups by kind, in the order of the kinds. */
export const groupsByKind = ({ groups }: Archive): ListEntry<Entity>[] =>
  groupKinds.flatMap((kind) => groups.filter(({ data }) => data.kind === kind).map((group) => entry(kind, group)));

/** Each country with what lies in it, then the countries with nothing in them, then the places that lie in no country. */
export function placesByCountry(archive: Archive): ListEntry<Entity>[] {
  const { places, partsOf, ancestorsOf } = archive;
  const within = (heading: string, place: Place, depth: number): ListEntry<Entity>[] => [
    entry(heading, place, depth),
    ...partsOf(place).flatMap((part) => within(heading, part, depth + 1)),
  ];
  const isCountry = ({ data }: Place) => data.kind === 'country';
  const countries = places.filter(isCountry);
  return [
    ...countries
      .filter((country) => partsOf(country).length)
      .flatMap((country) => within(country.data.name, country, 0)),
    ...countries.filter((country) => !partsOf(country).length).map((country) => entry('Other countries', country)),
    ...places
      .filter((place) => !isCountry(place) && !ancestorsOf(place).some(isCountry))
      .map((place) => entry('Regions and continents', place)),
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
  /** Who published an article, or where an event happened. */
  note: string;
}

export const rowsOf = (records: readonly (Article | Event)[], archive: Archive): Row[] =>
  records.map((record) => {
    const url = urlOf(record);
    if (record.kind === 'article') {
      const { headline, published, summary } = record.data;
      return {
        url,
        name: headline,
        date: dateView(published),
        description: summary,
        note: publisherName(record, archive),
      };
    }
    const { name, date, description, places } = record.data;
    const note = formatList(places.map((id) => archive.place(id).data.name));
    return { url, name, date: dateView(date), description, note };
  });
