import type { CollectionType } from '../kinds.ts';
import type { PassageRegister, RegisteredPassage } from '../loader/registers/passage-register.ts';
import { valueId } from '../schema/claim.ts';
import type { ArticleId, EntityId, EventId, GroupId, Id, PersonId, PlaceId, SubjectId } from '../schema/fields.ts';
import {
  authorsOf,
  tagsOf,
  type ArchiveRecord,
  type Article,
  type Entity,
  type Event,
  type Group,
  type Person,
  type Place,
  type Subject,
} from '../schema/records.ts';
import { claimsIn, type ClaimRecord } from './claims.ts';
import { createCoMentions, type CoMention, type FoundNames } from './co-mentions.ts';
import { collectionsOf, type Collection } from './collections.ts';
import { createNameFinder, type NameFinder } from './mentions.ts';
import { multimap, optional } from './multimap.ts';
import { neighboursAt } from './neighbours.ts';
import { byDate, nameOrder, newestFirst, sortName } from './order.ts';
import { relatedArticles } from './related.ts';
import { isRemoved, isWithdrawn, publishable } from './withdrawn.ts';

/**
 * All records, immutable, with their indexes. Lists of articles are newest first, undated ones last; lists of events oldest first,
 * undated ones last.
 */
export interface Archive {
  /** The language that its author writes in, a BCP 47 code. */
  readonly language: string;
  /** Those that count: all that are not withdrawn. What is known comes from these alone. */
  readonly articles: readonly Article[];
  /** Those that are withdrawn, which have a page, and are nowhere else. Of those that are removed nothing is left to publish. */
  readonly withdrawn: readonly Article[];
  /** The series, then the sections, by name. */
  readonly collections: readonly Collection[];
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
  readonly places: readonly Place[];
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
  /** All that claims can be about: the events, then the entities by name. */
  readonly subjects: readonly Subject[];
  /** Orders names as an index in its language does. */
  compareNames(a: string, b: string): number;
  record(id: Id): ArchiveRecord | undefined;
  /** The passages of a record that have a number, in the order of the numbers; none of what is removed. */
  registeredPassages(id: Id): readonly RegisteredPassage[];
  /** The record with an id that the checks have passed. Throws a `RangeError` for any other. */
  article(id: ArticleId): Article;
  person(id: PersonId): Person;
  group(id: GroupId): Group;
  place(id: PlaceId): Place;
  entity(id: EntityId): Entity;
  event(id: EventId): Event;
  subject(id: SubjectId): Subject;
  /** The people, groups and places an article is tagged with, each list in the author's order. */
  taggedIn(article: Article): { people: Person[]; groups: Group[]; places: Place[] };
  /** The articles tagged with an entity, or that make claims about an event. */
  articlesAbout(subject: Subject): readonly Article[];
  /** The events that an article makes claims about. */
  eventsIn(article: Article): Event[];
  /** The events whose file or whose claims name an entity. */
  eventsAbout(entity: Entity): Event[];
  /** What articles claim about an event or entity, by the publication of the article. */
  claimsAbout(id: SubjectId): readonly ClaimRecord[];
  articlesPublishedBy(group: Group): readonly Article[];
  /** The articles under a headline, which may recur. */
  articlesHeaded(headline: string): readonly Article[];
  /** The articles whose byline names a person as the one with this page. */
  articlesBy(person: Person): readonly Article[];
  /** The articles about a subject, and those that a group has published or a person has written, each once. */
  articlesOf(subject: Subject): ReadonlySet<Article>;
  /** Finds the names of all entities in texts. */
  readonly names: NameFinder;
  /** What is named together with an entity, most often first. */
  mentionedWith(entity: Entity): CoMention[];
  membersOf(group: Group): readonly Person[];
  subgroupsOf(group: Group): readonly Group[];
  successorsOf(group: Group): readonly Group[];
  partsOf(place: Place): readonly Place[];
  /** Its parts, and theirs. */
  allPartsOf(place: Place): Place[];
  /** The events of its parts that are not its own. */
  eventsInParts(place: Place): Event[];
  /** The articles tagged with one of its parts, and not with it. */
  articlesInParts(place: Place): Article[];
  /** The places a place lies in, the nearest first. */
  ancestorsOf(place: Place): Place[];
  /** The articles that share the most, and the rarest, tags with an article: at most five. */
  relatedTo(article: Article): Article[];
  /** The articles that are translations of an article. */
  translationsOf(article: Article): readonly Article[];
  /** The series or section of this name, where an article that counts is in it. */
  collection(type: CollectionType, name: string): Collection | undefined;
  /**
   * The neighbours of a dated article by date: the nearest that neither begin nor end on its other side, for of a day and its year
   * nobody knows which is earlier. An undated article has none.
   */
  neighboursOf(article: Article): { older?: Article; newer?: Article };
}

/**
 * Builds the archive and its indexes, once, in time linear in records and tags.
 * @param language that its author writes in
 * @param passages those that have a number
 * @param found what is known of the names in the texts of these records
 */
export function createArchive(
  records: readonly ArchiveRecord[],
  language = 'en',
  passages: PassageRegister = new Map(),
  found?: FoundNames,
): Archive {
  const compareNames = nameOrder(language);
  const byName = (a: Entity, b: Entity): number => compareNames(sortName(a), sortName(b));
  const ofKind = <K extends ArchiveRecord['kind']>(kind: K) =>
    records.filter((record) => record.kind === kind) as Extract<ArchiveRecord, { kind: K }>[];
  const publishables = ofKind('article').sort(newestFirst).map(publishable);
  const articles = publishables.filter((article) => !isWithdrawn(article));
  const removed = new Set<Id>(publishables.filter(isRemoved).map(({ id }) => id));
  const people = ofKind('person').sort(byName);
  const groups = ofKind('group').sort(byName);
  const places = ofKind('place').sort(byName);
  const entities = [...people, ...groups, ...places].sort(byName);
  const events = ofKind('event').sort(byDate);

  const byId = new Map<Id, ArchiveRecord>([...records, ...publishables].map((record) => [record.id, record]));
  const eventsAmong = (ids: readonly Id[]): Event[] =>
    [...new Set(ids)]
      .map((id) => byId.get(id))
      .filter((record) => record?.kind === 'event')
      .sort(byDate);
  const eventsIn = ({ data }: Article) => eventsAmong(data.claims.map(({ subject }) => subject));
  const tagged = multimap(articles.flatMap((article) => tagsOf(article).map((id) => [id, article] as const)));
  const reporting = multimap(articles.flatMap((article) => eventsIn(article).map(({ id }) => [id, article] as const)));
  const published = multimap(articles.flatMap((article) => optional(article.data.publisher, article)));
  const headed = multimap(articles.map((article) => [article.data.headline, article] as const));
  const written = multimap(
    articles.flatMap((article) => [...new Set(authorsOf(article))].map((id) => [id, article] as const)),
  );
  const members = multimap(
    people.flatMap((person) =>
      [...new Set(person.data.roles.flatMap(({ group }) => group ?? []))].map((id) => [id, person] as const),
    ),
  );
  const subgroups = multimap(groups.flatMap((group) => optional(group.data.parent, group)));
  const successors = multimap(groups.flatMap((group) => group.data.predecessors.map((id) => [id, group] as const)));
  const translations = multimap(articles.flatMap((article) => optional(article.data.translationOf, article)));
  const collections = collectionsOf(articles, compareNames);
  const parts = multimap(places.flatMap((place) => optional(place.data.partOf, place)));
  const claims = claimsIn(articles);
  const claimed = multimap(claims.map((record) => [record.claim.subject, record] as const));
  const involving = multimap([
    ...events.flatMap(({ id, data }) =>
      [...data.places, ...data.people, ...data.groups].map((of) => [of, id] as const),
    ),
    ...claims.flatMap(({ claim }) => optional(valueId(claim), claim.subject)),
  ] as [Id, Id][]);
  let names = found?.names;
  let coMentions: ReturnType<typeof createCoMentions> | undefined;
  const rank = new Map(articles.map((article, i) => [article.id, i]));
  const ranked = multimap(articles.flatMap((article, i) => tagsOf(article).map((id) => [id, i] as const)));

  function known<K extends ArchiveRecord['kind']>(id: Id, ...kinds: K[]) {
    const record = byId.get(id);
    if (!record || !kinds.includes(record.kind as K))
      throw new RangeError(`No ${kinds.join(' or ')} has the id "${id}".`);
    return record as Extract<ArchiveRecord, { kind: K }>;
  }
  const articlesAbout = (subject: Subject) =>
    (subject.kind === 'event' ? reporting.get(subject.id) : tagged.get(subject.id)) ?? [];

  const archive: Archive = {
    language,
    articles,
    withdrawn: publishables.filter(isWithdrawn),
    collections,
    people,
    groups,
    places,
    entities,
    events,
    subjects: [...events, ...entities],
    compareNames,
    record: (id) => byId.get(id),
    registeredPassages: (id) => (removed.has(id) ? [] : (passages.get(id) ?? [])),
    article: (id) => known(id, 'article'),
    person: (id) => known(id, 'person'),
    group: (id) => known(id, 'group'),
    place: (id) => known(id, 'place'),
    entity: (id) => known(id, 'person', 'group', 'place'),
    event: (id) => known(id, 'event'),
    subject: (id) => known(id, 'event', 'person', 'group', 'place'),
    taggedIn: ({ data }) => ({
      people: data.people.map(({ id }) => archive.person(id)),
      groups: data.groups.map(({ id }) => archive.group(id)),
      places: data.places.map(({ id }) => archive.place(id)),
    }),
    articlesAbout,
    eventsIn,
    eventsAbout: (entity) => eventsAmong(involving.get(entity.id) ?? []),
    claimsAbout: (id) => claimed.get(id) ?? [],
    articlesPublishedBy: (group) => published.get(group.id) ?? [],
    articlesHeaded: (headline) => headed.get(headline) ?? [],
    articlesBy: (person) => written.get(person.id) ?? [],
    articlesOf: (subject) =>
      new Set([
        ...articlesAbout(subject),
        ...(subject.kind === 'group' ? archive.articlesPublishedBy(subject) : []),
        ...(subject.kind === 'person' ? archive.articlesBy(subject) : []),
      ]),
    get names() {
      return (names ??= createNameFinder(entities));
    },
    mentionedWith: (entity) =>
      (coMentions ??= createCoMentions(archive, found?.namedIn))(entity, articlesAbout(entity)),
    membersOf: (group) => members.get(group.id) ?? [],
    subgroupsOf: (group) => subgroups.get(group.id) ?? [],
    successorsOf: (group) => successors.get(group.id) ?? [],
    partsOf: (place) => parts.get(place.id) ?? [],
    allPartsOf: (place) => archive.partsOf(place).flatMap((part) => [part, ...archive.allPartsOf(part)]),
    eventsInParts(place) {
      const own = new Set(involving.get(place.id));
      return eventsAmong(archive.allPartsOf(place).flatMap(({ id }) => involving.get(id) ?? [])).filter(
        ({ id }) => !own.has(id),
      );
    },
    articlesInParts(place) {
      const own = new Set(articlesAbout(place));
      const within = new Set(archive.allPartsOf(place).flatMap(articlesAbout));
      return articles.filter((article) => within.has(article) && !own.has(article));
    },
    ancestorsOf(place) {
      const whole = place.data.partOf && archive.place(place.data.partOf);
      return whole ? [whole, ...archive.ancestorsOf(whole)] : [];
    },
    translationsOf: (article) => translations.get(article.id) ?? [],
    collection: (type, name) => collections.find((each) => each.type === type && each.name === name),
    relatedTo: (article) => (isWithdrawn(article) ? [] : relatedArticles(rank.get(article.id)!, articles, ranked)),
    neighboursOf(article) {
      const at = rank.get(article.id);
      return at === undefined ? {} : neighboursAt(at, articles);
    },
  };
  return archive;
}
