import type { Archive } from '../../archive/archive.ts';
import { sortName } from '../../archive/order.ts';
import { collectionTypes, KINDS, kinds, type Kind } from '../../kinds.ts';
import type { Article, Entity, Event } from '../../schema/records.ts';
import { collectionUrl, listUrl } from '../../urls.ts';
import type { Words } from '../../words/en.ts';
import { capitalised } from '../../words/grammar.ts';
import { urlOf, type Link } from '../link.ts';
import {
  articlesByYear,
  eventsByYear,
  groupsByKind,
  peopleByLetter,
  placesByCountry,
  sectionsOf,
  yearSections,
  type ListEntry,
} from '../lists.ts';
import { eventEntries } from '../map/event-entries.ts';
import { drawPlaceMaps, isOnMaps, placeEntries } from '../map/place-maps.ts';
import { aliasLine, type NameView } from '../names.ts';
import { isDated } from '../timeline/time-span.ts';
import { timeline } from '../timeline/timeline.ts';
import { firstOn, onPage, pagesOf, type PagePosition } from '../paging.ts';
import type { Content } from './content.ts';

/** Every page of every list. */
export const listPages = ({ archive, site }: Content): { kind: Kind; page: number; pages: number }[] =>
  kinds.flatMap((kind) =>
    pagesOf(archive[KINDS[kind].folder].length, site.pageSize).map((page) => ({ kind, ...page })),
  );

/** An entity in an index. */
export interface IndexEntry {
  /** Its number, where the list is the key to a map. */
  number: number | undefined;
  name: string;
  url: string;
  depth: number;
  /** How many name it or, of a group, were published by it. */
  articles: number;
  /** How many a group published: `1 published`. */
  published: string | undefined;
  description: string | undefined;
  /** Where it is, of a place that is known exactly. */
  whereabouts: string | undefined;
  aliases: NameView[];
}

/** What a page of a list shows. */
export function listPage(kind: Kind, page: number, pages: number, { archive, site, words }: Content) {
  const { lists, kinds } = words;
  const order = lists.orders[orderOf(kind, archive)];
  const at = { page, size: site.pageSize };
  const total = archive[KINDS[kind].folder].length;
  const title = capitalised(kinds[kind].many);
  return {
    kind,
    page,
    pages,
    title,
    pageTitle: lists.pageTitle(title, page),
    pageDescription: lists.pageDescription(lists.description(kind, total, order, site.name), page, pages),
    path: listUrl(kind, page),
    summary: lists.summary(kind, total, order),
    offersNames: archive.subjects.length > 0,
    ...(kind === 'article' || kind === 'event'
      ? datedList(kind, at, archive, words)
      : entityList(kind, at, archive, words)),
  };
}

/** The kind in whose order a list is. Where no group has a kind, or no place is a country, it is that of names. */
function orderOf(kind: Kind, { groups, places }: Archive): Kind {
  const isByName =
    (kind === 'group' && !groups.some(({ data }) => data.kind)) ||
    (kind === 'place' && !places.some(({ data }) => data.kind?.heads));
  return isByName ? 'person' : kind;
}

/** The pages of the series, or of the sections, after what they are. */
interface CollectionLinks {
  label: string;
  links: Link[];
}

const collectionLinks = (archive: Archive, { collections }: Words): CollectionLinks[] =>
  collectionTypes.flatMap((type) => {
    const links = archive.collections
      .filter((collection) => collection.type === type)
      .map(({ name }) => ({ text: name, url: collectionUrl(type, name) }));
    return links.length ? [{ label: collections.before[type], links }] : [];
  });

/** Articles or events under their years; events with the timeline that their numbers are the key to. */
function datedList(kind: 'article' | 'event', at: PagePosition, archive: Archive, words: Words) {
  const all: ListEntry<Article | Event>[] =
    kind === 'article' ? articlesByYear(archive, words) : eventsByYear(archive, words);
  const entries = onPage(all, at);
  const first = firstOn(at);
  const events = entries.flatMap(({ record }) => (record.kind === 'event' ? [record] : []));
  const numbered = events.map((event, i) => ({ event, number: first + i }));
  return {
    years: yearSections(entries, archive, words).map(({ at: before, ...section }) => ({
      ...section,
      first: events.length ? first + before : undefined,
    })),
    // The undated come last, so that the numbers of the others go on.
    timeline: events.some(isDated) ? timeline(events.filter(isDated), first) : undefined,
    collections: kind === 'article' ? collectionLinks(archive, words) : [],
    sections: [],
    maps: drawPlaceMaps(eventEntries(numbered, archive, words), words.language, false),
  };
}

const INDEXES = {
  person: peopleByLetter,
  group: groupsByKind,
  place: placesByCountry,
} satisfies Partial<Record<Kind, (archive: Archive, words: Words) => ListEntry<Entity>[]>>;

/** People, groups or places under their headings; places with the maps that their numbers are the key to. */
function entityList(kind: keyof typeof INDEXES, at: PagePosition, archive: Archive, words: Words) {
  const all = INDEXES[kind](archive, words);
  const entries = onPage(all, at);
  const numbers = numbersOnMap(all, archive);
  const located = entries.flatMap(({ record: place }) => {
    const number = numbers.get(place);
    return place.kind === 'place' && number !== undefined ? [{ place, number }] : [];
  });
  return {
    sections: sectionsOf(entries).map(({ heading, entries: within }) => ({
      heading,
      entries: within.map(({ record, depth }): IndexEntry => ({
        number: numbers.get(record),
        name: sortName(record),
        url: urlOf(record),
        depth,
        ...articleCounts(record, archive, words),
        description: record.data.description,
        whereabouts: whereabouts(record, words),
        aliases: aliasLine(record, 3),
      })),
    })),
    maps: drawPlaceMaps(placeEntries(located, archive, words), words.language, true),
    years: [],
    timeline: undefined,
    collections: [],
  };
}

/** The numbers, in the order of their list, of the places that have a mark on a map. */
function numbersOnMap(entries: readonly ListEntry<Entity>[], archive: Archive): Map<Entity, number> {
  const isShown = isOnMaps(archive);
  const shown = entries.flatMap(({ record }) => (record.kind === 'place' && isShown(record) ? [record] : []));
  return new Map(shown.map((place, i) => [place, i + 1]));
}

function articleCounts(
  entity: Entity,
  archive: Archive,
  { subject }: Words,
): Pick<IndexEntry, 'articles' | 'published'> {
  const published = entity.kind === 'group' ? archive.articlesPublishedBy(entity) : [];
  return {
    articles: new Set([...archive.articlesAbout(entity), ...published]).size,
    published: published.length ? subject.published(published.length) : undefined,
  };
}

/** The coordinates of a place that is known exactly: those of an area say little. */
const whereabouts = ({ kind, data }: Entity, { coordinates }: Words): string | undefined =>
  kind === 'place' && data.coordinates && !data.coordinates.approximate ? coordinates(data.coordinates) : undefined;
