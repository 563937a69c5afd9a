import type { Archive } from '../../archive/archive.ts';
import { sortName } from '../../archive/order.ts';
import { KINDS, kinds, type Kind } from '../../kinds.ts';
import type { Article, Entity, Event } from '../../schema/records.ts';
import { listUrl } from '../../urls.ts';
import type { Words } from '../../words/en.ts';
import { capitalised } from '../../words/grammar.ts';
import { urlOf } from '../link.ts';
import {
  articlesByYear,
  eventsByYear,
  groupsByKind,
  peopleByLetter,
  placesByCountry,
  rowsOf,
  sectionsOf,
  type ListEntry,
} from '../lists.ts';
import { drawPlaceMaps } from '../map/place-maps.ts';
import { aliasLine, type NameView } from '../names.ts';
import { timeline } from '../timeline.ts';
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

/** Articles or events under their years; events with the timeline that their numbers are the key to. */
function datedList(kind: 'article' | 'event', at: PagePosition, archive: Archive, words: Words) {
  const all: ListEntry<Article | Event>[] = kind === 'article' ? articlesByYear(archive, words) : eventsByYear(archive);
  const entries = onPage(all, at);
  const first = firstOn(at);
  const events = entries.flatMap(({ record }) => (record.kind === 'event' ? [record] : []));
  return {
    years: sectionsOf(entries).map((section) => ({
      heading: section.heading,
      rows: rowsOf(
        section.entries.map(({ record }) => record),
        archive,
        words,
      ),
      first: events.length ? first + section.at : undefined,
    })),
    timeline: events.length ? timeline(events, first) : undefined,
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
        articles: archive.articlesAbout(record).length,
        description: record.data.description,
        whereabouts: located.length ? whereabouts(record, words) : undefined,
        aliases: aliasLine(record, 3),
      })),
    })),
    maps: located.length ? drawPlaceMaps(located) : undefined,
    years: [],
    timeline: undefined,
  };
}

function whereabouts({ kind, data }: Entity, { coordinates, approximately, lists }: Words): string {
  if (kind !== 'place' || !data.coordinates) return lists.notOnMap;
  const where = coordinates(data.coordinates);
  return data.coordinates.approximate ? approximately(where) : where;
}
