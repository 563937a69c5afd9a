import type { Archive } from '../../archive/archive.ts';
import { sortName } from '../../archive/order.ts';
import { collectionTypes, KINDS, kinds, type Kind } from '../../kinds.ts';
import type { ArchiveRecord, Article, Entity, Event } from '../../schema/records.ts';
import { collectionUrl, listUrl } from '../../urls.ts';
import type { Words } from '../../words/en.ts';
import { capitalised } from '../../words/grammar.ts';
import { yearAnchor } from '../date.ts';
import { urlOf, type Link } from '../link.ts';
import {
  articlesByYear,
  dateOf,
  entitiesByLetter,
  eventsByYear,
  groupsByKind,
  peopleByLetter,
  placesByCountry,
  sectionsOf,
  yearSections,
  type ListEntry,
} from '../lists.ts';
import { eventEntries } from '../map/event-entries.ts';
import { isOnMaps, placeEntries, placeMaps } from '../map/place-maps.ts';
import { aliasLine, type NameView } from '../names.ts';
import { isDated } from '../timeline/time-span.ts';
import { timeline } from '../timeline/timeline.ts';
import { firstOf } from '../parts/first-of.ts';
import { partNavigation } from '../parts/part-navigation.ts';
import { fitsOnPage, allParts, partName, partsOf, type ListPart } from '../parts/paging.ts';
import { dateKey, recordKeys } from '../parts/part-keys.ts';
import { weightOf } from '../parts/weight.ts';
import type { Content } from './content.ts';

type Entry = ListEntry<ArchiveRecord>;

/** A page of the list of a kind. */
export interface ListPageOf {
  kind: Kind;
  /** The kind in whose order the list is. */
  order: Kind;
  part: ListPart<Entry>;
}

/** Every page of every list: of a list that is too long for one, also those of its parts. */
export const listPages = (content: Pick<Content, 'archive' | 'site' | 'words'>): ListPageOf[] =>
  kinds.flatMap((kind) => {
    const order = orderOf(kind, content.archive, isLong(kind, content.archive, content.site));
    return allParts(listOf(kind, content)).map((part) => ({ kind, order, part }));
  });

/** The list of a kind in its parts: articles and events by date, all else by name where it is too long for one page. */
export function listOf(
  kind: Kind,
  { archive, site, words }: Pick<Content, 'archive' | 'site' | 'words'>,
): ListPart<Entry> {
  const room = { size: site.pageSize, weightOf: ({ record }: Entry) => weightOf(record) };
  const [byName, byId] = recordKeys(({ record }: Entry) => record, archive.language, words);
  if (kind === 'article' || kind === 'event')
    return partsOf<Entry>(kind === 'article' ? articlesByYear(archive, words) : eventsByYear(archive, words), {
      ...room,
      keyOf: ({ record }, level) => dateKey(dateOf(record), level, words),
      restKeys: [byName, byId],
    });
  return partsOf<Entry>(
    isLong(kind, archive, site)
      ? entitiesByLetter(archive[KINDS[kind].folder], archive, words)
      : INDEXES[kind](archive, words),
    { ...room, keyOf: byName, restKeys: [byId] },
  );
}

/** Whether the list of a kind is too long for a page. */
const isLong = (kind: Kind, archive: Archive, { pageSize }: Content['site']): boolean =>
  !fitsOnPage<ArchiveRecord>(archive[KINDS[kind].folder], { size: pageSize, weightOf });

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
export function listPage({ kind, order, part }: ListPageOf, { archive, site, words }: Content) {
  const { lists, kinds } = words;
  const orderName = lists.orders[order];
  const total = part.entries.length;
  const title = capitalised(kinds[kind].many);
  return {
    kind,
    title,
    partName: partName(part),
    pageTitle: lists.pageTitle(title, partName(part)),
    pageDescription: lists.pageDescription(lists.description(kind, total, orderName, site.name), partName(part)),
    path: listUrl(kind, part.path),
    navigation: partNavigation(
      part,
      (path) => listUrl(kind, path),
      ({ record }) => (kind === 'article' || kind === 'event' ? [yearAnchor(dateOf(record))] : []),
    ),
    summary: lists.summary(kind, total, orderName),
    offersNames: archive.subjects.length > 0,
    // A new one changes each page that has them.
    collections: kind === 'article' && !part.whole ? collectionLinks(archive, words) : [],
    ...(kind === 'article' || kind === 'event'
      ? datedList(part.shown as ListEntry<Article | Event>[], archive, words)
      : entityList(part.shown as ListEntry<Entity>[], archive, words)),
  };
}

/** The kind in whose order a list is. Where no group has a kind, or no place is a country, it is that of names, as it is of a long list. */
function orderOf(kind: Kind, { groups, places }: Archive, isByLetter: boolean): Kind {
  if (kind === 'article' || kind === 'event') return kind;
  const isByName =
    isByLetter ||
    (kind === 'group' && !groups.some(({ data }) => data.kind)) ||
    (kind === 'place' && !places.some(({ data }) => data.kind?.heads));
  return isByName ? 'person' : kind;
}

/** The pages of the series, or of the sections, after what they are. */
interface CollectionLinks {
  label: string;
  links: Link[];
  /** How many more there are. */
  others: number;
}

/** Of more series or sections, only those with most articles are named. */
const MOST_COLLECTIONS = 100;

const collectionLinks = (archive: Archive, { collections }: Words): CollectionLinks[] =>
  collectionTypes.flatMap((type) => {
    const all = archive.collections.filter((collection) => collection.type === type);
    const largest = firstOf(
      all.toSorted((a, b) => b.articles.length - a.articles.length),
      MOST_COLLECTIONS,
    );
    const links = all
      .filter((collection) => largest.includes(collection))
      .map(({ name }) => ({ text: name, url: collectionUrl(type, name) }));
    return links.length ? [{ label: collections.before[type], links, others: all.length - links.length }] : [];
  });

/** Articles or events under their years; events with the timeline that their numbers are the key to. */
function datedList(entries: readonly ListEntry<Article | Event>[], archive: Archive, words: Words) {
  const events = entries.flatMap(({ record }) => (record.kind === 'event' ? [record] : []));
  const numbered = events.map((event, i) => ({ event, number: i + 1 }));
  return {
    years: yearSections(entries, archive, words).map(({ at, ...section }) => ({
      ...section,
      first: events.length ? at + 1 : undefined,
    })),
    // The undated come last, so that the numbers of the others go on.
    timeline: events.some(isDated) ? timeline(events.filter(isDated)) : undefined,
    sections: [],
    maps: placeMaps(eventEntries(numbered, archive, words), words.language, false),
  };
}

const INDEXES = {
  person: peopleByLetter,
  group: groupsByKind,
  place: placesByCountry,
} satisfies Partial<Record<Kind, (archive: Archive, words: Words) => ListEntry<Entity>[]>>;

/** People, groups or places under their headings; places with the maps that their numbers are the key to. */
function entityList(entries: readonly ListEntry<Entity>[], archive: Archive, words: Words) {
  const numbers = numbersOnMap(entries, archive);
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
        aliases: aliasLine(record),
      })),
    })),
    maps: placeMaps(placeEntries(located, archive, words), words.language, true),
    years: [],
    timeline: undefined,
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
