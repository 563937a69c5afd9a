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
import { drawPlaceMaps } from '../map/place-maps.ts';
import { aliasLine, type NameView } from '../names.ts';
import { isDated, timeline } from '../timeline.ts';
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
  /** Where it is, where the list is the key to a map. */
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
  return {
    years: yearSections(entries, archive, words).map(({ at: before, ...section }) => ({
      ...section,
      first: events.length ? first + before : undefined,
    })),
    // The undated come last, so that the numbers of the others go on.
    timeline: events.some(isDated) ? timeline(events.filter(isDated), first) : undefined,
    collections: kind === 'article' ? collectionLinks(archive, words) : [],
    sections: [],
    maps: undefined,
  };
}

const INDEXES = {
  person: peopleByLetter,
  group: groupsByKind,
  place: placesByCountry,
} satisfies Partial<Record<Kind, (archive: Archive, words: Words) => ListEntry<Entity>[]>>;

/** People, groups or places under their headings; places with the maps that their numbers are the key to. */
function entityList(kind: keyof typeof INDEXES, at: PagePosition, archive: Archive, words: Words) {
  const entries = onPage(INDEXES[kind](archive, words), at);
  const first = firstOn(at);
  const located = entries.flatMap(({ record }, i) =>
    record.kind === 'place' && record.data.coordinates
      ? [{ place: record, number: first + i, articles: archive.articlesAbout(record).length }]
      : [],
  );
  return {
    sections: sectionsOf(entries).map(({ heading, at, entries: within }) => ({
      heading,
      entries: within.map(({ record, depth }, i): IndexEntry => ({
        number: located.length ? first + at + i : undefined,
        name: sortName(record),
        url: urlOf(record),
        depth,
        ...articleCounts(record, archive, words),
        description: record.data.description,
        whereabouts: located.length ? whereabouts(record, words) : undefined,
        aliases: aliasLine(record, 3),
      })),
    })),
    maps: located.length ? drawPlaceMaps(located) : undefined,
    years: [],
    timeline: undefined,
    collections: [],
  };
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

function whereabouts({ kind, data }: Entity, { coordinates, approximately, lists }: Words): string {
  if (kind !== 'place' || !data.coordinates) return lists.notOnMap;
  const where = coordinates(data.coordinates);
  return data.coordinates.approximate ? approximately(where) : where;
}
