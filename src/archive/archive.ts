import { compareEdtf } from '../edtf.ts';
import { compareNames } from '../format.ts';
import type { ArticleId, EntityId, GroupId, Id, PersonId, PlaceId } from '../schema/fields.ts';
import type { ArchiveRecord, Article, Entity, Group, Person, Place } from '../schema/kinds.ts';
import { relatedArticles } from './related.ts';

/** How often an entity stands in the same article as another. */
export interface Companion {
  entity: Entity;
  articles: number;
}

/** Everything that is known, immutable, with its indexes. Lists of articles are newest first, undated ones last. */
export interface Archive {
  readonly articles: readonly Article[];
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
  readonly places: readonly Place[];
  readonly entities: readonly Entity[];
  record(id: Id): ArchiveRecord | undefined;
  /** The record behind an id that the checks have passed. Throws a `RangeError` for another. */
  article(id: ArticleId): Article;
  person(id: PersonId): Person;
  group(id: GroupId): Group;
  place(id: PlaceId): Place;
  entity(id: EntityId): Entity;
  /** The people, groups and places an article is tagged with, each list in the author's order. */
  taggedIn(article: Article): { people: Person[]; groups: Group[]; places: Place[] };
  /** The articles tagged with an entity. */
  articlesAbout(entity: Entity): readonly Article[];
  articlesPublishedBy(group: Group): readonly Article[];
  /** What an entity is tagged together with, most often first. */
  mentionedWith(entity: Entity): Companion[];
  membersOf(group: Group): readonly Person[];
  subgroupsOf(group: Group): readonly Group[];
  successorsOf(group: Group): readonly Group[];
  partsOf(place: Place): readonly Place[];
  /** The places a place lies in, the nearest first. */
  wholesOf(place: Place): Place[];
  /** The articles that share the most, and the rarest, tags with an article: at most five. */
  relatedTo(article: Article): Article[];
  /** The neighbours of a dated article by date; an undated one has none. */
  neighboursOf(article: Article): { older?: Article; newer?: Article };
}

const newestFirst = (a: Article, b: Article): number => {
  const [x, y] = [a.data.published, b.data.published];
  if (x && y) return compareEdtf(y, x) || compareNames(a.id, b.id);
  return x ? -1 : y ? 1 : compareNames(a.id, b.id);
};

const byName = (a: Entity, b: Entity): number => compareNames(sortName(a), sortName(b));

/** The name under which an index lists an entity. */
export const sortName = (entity: Entity): string =>
  entity.kind === 'person' ? entity.data.sortName : entity.data.name;

/** The ids of everything an article is tagged with. */
export const tagsOf = ({ data }: Article): EntityId[] => [...data.people, ...data.groups, ...data.places];

/** Files values under keys: a `Map` of lists. */
function index<K, V>(pairs: Iterable<readonly [K, V]>): Map<K, V[]> {
  const lists = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const list = lists.get(key);
    if (list) list.push(value);
    else lists.set(key, [value]);
  }
  return lists;
}

const optional = <K, V>(key: K | undefined, value: V): [K, V][] => (key === undefined ? [] : [[key, value]]);

/** Builds the archive and its indexes, once, in time linear in records and tags. */
export function createArchive(records: readonly ArchiveRecord[]): Archive {
  const ofKind = <K extends ArchiveRecord['kind']>(kind: K) =>
    records.filter((record) => record.kind === kind) as Extract<ArchiveRecord, { kind: K }>[];
  const articles = ofKind('article').sort(newestFirst);
  const people = ofKind('person').sort(byName);
  const groups = ofKind('group').sort(byName);
  const places = ofKind('place').sort(byName);

  const byId = new Map<Id, ArchiveRecord>(records.map((record) => [record.id, record]));
  const tagged = index(articles.flatMap((article) => tagsOf(article).map((id) => [id, article] as const)));
  const published = index(articles.flatMap((article) => optional(article.data.publisher, article)));
  const members = index(
    people.flatMap((person) =>
      [...new Set(person.data.roles.flatMap(({ group }) => group ?? []))].map((id) => [id, person] as const),
    ),
  );
  const subgroups = index(groups.flatMap((group) => optional(group.data.parent, group)));
  const successors = index(groups.flatMap((group) => group.data.predecessors.map((id) => [id, group] as const)));
  const parts = index(places.flatMap((place) => optional(place.data.partOf, place)));
  const rank = new Map(articles.map((article, i) => [article.id, i]));

  function known<K extends ArchiveRecord['kind']>(id: Id, ...kinds: K[]) {
    const record = byId.get(id);
    if (!record || !kinds.includes(record.kind as K))
      throw new RangeError(`No ${kinds.join(' or ')} has the id "${id}".`);
    return record as Extract<ArchiveRecord, { kind: K }>;
  }
  const articlesAbout = (entity: Entity) => tagged.get(entity.id) ?? [];

  const archive: Archive = {
    articles,
    people,
    groups,
    places,
    entities: [...people, ...groups, ...places].sort(byName),
    record: (id) => byId.get(id),
    article: (id) => known(id, 'article'),
    person: (id) => known(id, 'person'),
    group: (id) => known(id, 'group'),
    place: (id) => known(id, 'place'),
    entity: (id) => known(id, 'person', 'group', 'place'),
    taggedIn: ({ data }) => ({
      people: data.people.map(archive.person),
      groups: data.groups.map(archive.group),
      places: data.places.map(archive.place),
    }),
    articlesAbout,
    articlesPublishedBy: (group) => published.get(group.id) ?? [],
    mentionedWith(entity) {
      const counts = new Map<EntityId, number>();
      for (const article of articlesAbout(entity))
        for (const id of tagsOf(article)) if (id !== entity.id) counts.set(id, (counts.get(id) ?? 0) + 1);
      return [...counts]
        .map(([id, count]) => ({ entity: archive.entity(id), articles: count }))
        .sort((a, b) => b.articles - a.articles || byName(a.entity, b.entity));
    },
    membersOf: (group) => members.get(group.id) ?? [],
    subgroupsOf: (group) => subgroups.get(group.id) ?? [],
    successorsOf: (group) => successors.get(group.id) ?? [],
    partsOf: (place) => parts.get(place.id) ?? [],
    wholesOf(place) {
      const whole = place.data.partOf && archive.place(place.data.partOf);
      return whole ? [whole, ...archive.wholesOf(whole)] : [];
    },
    relatedTo: (article) => relatedArticles(article, tagged, rank),
    neighboursOf(article) {
      if (!article.data.published) return {};
      const at = rank.get(article.id)!;
      const [newer, older] = [articles[at - 1], articles[at + 1]];
      return { ...(newer && { newer }), ...(older?.data.published && { older }) };
    },
  };
  return archive;
}
