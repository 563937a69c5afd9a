import type { Archive } from '../../archive/archive.ts';
import { sortName } from '../../archive/order.ts';
import { capitalised, formatCoordinates, formatCount } from '../../format.ts';
import { collectionTypes, KINDS, kinds, type Kind } from '../../kinds.ts';
import type { Article, Entity, Event } from '../../schema/records.ts';
import { collectionUrl, listUrl } from '../../urls.ts';
import { COLLECTIONS, type CollectionLinks } from '../collections.ts';
import { urlOf } from '../link.ts';
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
  articles: number;
  description: string | undefined;
  /** Where it is, where the list is the key to a map. */
  whereabouts: string | undefined;
  aliases: NameView[];
}

/** What a page of a list shows. */
export type ListPage = ReturnType<typeof listPage>;

export function listPage(kind: Kind, page: number, pages: number, { archive, site }: Content) {
  const { many, folder } = KINDS[kind];
  const order = orderOf(kind, archive);
  const at = { page, size: site.pageSize };
  const total = archive[folder].length;
  const count = capitalised(formatCount(total, KINDS[kind].one, many));
  const title = capitalised(many);
  return {
    kind,
    page,
    pages,
    title,
    pageTitle: page > 1 ? `${title}, page ${page}` : title,
    pageDescription: `${count} in ${site.name}, ${order}${pages > 1 ? `: page ${page} of ${pages}` : ''}.`,
    path: listUrl(kind, page),
    summary: `${count}${total > 1 ? `, ${order}` : ''}.`,
    offersNames: archive.subjects.length > 0,
    ...(kind === 'article' || kind === 'event' ? datedList(kind, at, archive) : entityList(kind, at, archive)),
  };
}

/** The order of a list in words. Where no group has a kind, or no place is a country, it is that of names. */
function orderOf(kind: Kind, { groups, places }: Archive): string {
  const isByName =
    (kind === 'group' && !groups.some(({ data }) => data.kind)) ||
    (kind === 'place' && !places.some(({ data }) => data.kind?.heads));
  return isByName ? KINDS.person.order : KINDS[kind].order;
}

const collectionLinks = (archive: Archive): CollectionLinks[] =>
  collectionTypes.flatMap((type) => {
    const links = archive.collections
      .filter((collection) => collection.type === type)
      .map(({ name }) => ({ text: name, url: collectionUrl(type, name) }));
    return links.length ? [{ label: COLLECTIONS[type].many, links }] : [];
  });

/** Articles or events under their years; events with the timeline that their numbers are the key to. */
function datedList(kind: 'article' | 'event', at: PagePosition, archive: Archive) {
  const all: ListEntry<Article | Event>[] = kind === 'article' ? articlesByYear(archive) : eventsByYear(archive);
  const entries = onPage(all, at);
  const first = firstOn(at);
  const events = entries.flatMap(({ record }) => (record.kind === 'event' ? [record] : []));
  return {
    years: yearSections(entries, archive).map(({ at: before, ...section }) => ({
      ...section,
      first: events.length ? first + before : undefined,
    })),
    // The undated come last, so that the numbers of the others go on.
    timeline: events.some(isDated) ? timeline(events.filter(isDated), first) : undefined,
    collections: kind === 'article' ? collectionLinks(archive) : [],
    sections: [],
    maps: undefined,
  };
}

const INDEXES = {
  person: peopleByLetter,
  group: groupsByKind,
  place: placesByCountry,
} satisfies Partial<Record<Kind, (archive: Archive) => ListEntry<Entity>[]>>;

/** People, groups or places under their headings; places with the maps that their numbers are the key to. */
function entityList(kind: keyof typeof INDEXES, at: PagePosition, archive: Archive) {
  const entries = onPage(INDEXES[kind](archive), at);
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
        articles: archive.articlesAbout(record).length,
        description: record.data.description,
        whereabouts: located.length ? whereabouts(record) : undefined,
        aliases: aliasLine(record, 3),
      })),
    })),
    maps: located.length ? drawPlaceMaps(located) : undefined,
    years: [],
    timeline: undefined,
    collections: [],
  };
}

function whereabouts({ kind, data }: Entity): string {
  if (kind !== 'place' || !data.coordinates) return 'not on the map';
  return (data.coordinates.approximate ? 'about ' : '') + formatCoordinates(data.coordinates);
}
