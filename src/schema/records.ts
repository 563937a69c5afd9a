import type { Kind } from '../kinds.ts';
import { createArticleSchema, type ArticleData } from './article.ts';
import { eventSchema, type EventData } from './event.ts';
import type { Tag } from './tag.ts';
import type { ArticleId, EntityId, EventId, GroupId, Id, PersonId, PlaceId } from './fields.ts';
import { createGroupSchema, type GroupData } from './group.ts';
import { personSchema, type PersonData } from './person.ts';
import { createPlaceSchema, type PlaceData } from './place.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** What an author may write in the front matter of each kind of file, with the words of a vocabulary. */
export const createSchemas = (vocabulary: Vocabulary) =>
  ({
    article: createArticleSchema(vocabulary),
    person: personSchema,
    group: createGroupSchema(vocabulary),
    place: createPlaceSchema(vocabulary),
    event: eventSchema,
  }) satisfies Record<Kind, unknown>;

export type Schemas = ReturnType<typeof createSchemas>;

interface RecordOf<K extends Kind, I, D> {
  kind: K;
  id: I;
  /** The path of the file from the content folder, with `/`: `people/marie-curie.md`. */
  file: string;
  /** The front matter, checked. */
  data: D;
  /** The Markdown after the front matter. */
  body: string;
  /** The line of the file on which the body begins, counted from 1. */
  bodyLine: number;
}

export type Article = RecordOf<'article', ArticleId, ArticleData>;
export type Person = RecordOf<'person', PersonId, PersonData>;
export type Group = RecordOf<'group', GroupId, GroupData>;
export type Place = RecordOf<'place', PlaceId, PlaceData>;
export type Event = RecordOf<'event', EventId, EventData>;

/** A record with a page of its own that articles are tagged with. */
export type Entity = Person | Group | Place;
/** What a claim can be about. */
export type Subject = Event | Entity;
export type ArchiveRecord = Article | Subject;

/** A file of a record without its front matter, which is checked even where the front matter cannot be read. */
export type RecordText = Pick<ArchiveRecord, 'kind' | 'file' | 'body' | 'bodyLine'> & { id: Id };

/** The text of the page about the archive, which is not a record and has no id. */
export type AboutText = Omit<RecordText, 'kind'> & { kind: 'about' };

/** A text of the content. */
export type Text = RecordText | AboutText;

/** The authors of an article who have a page. */
export const authorsOf = ({ data }: Article): PersonId[] => data.byline.flatMap(({ person }) => person ?? []);

/** Everything an article is tagged with. */
export const tagListOf = ({ data }: Article): Tag<EntityId>[] => [...data.people, ...data.groups, ...data.places];

/** The ids of everything an article is tagged with. */
export const tagsOf = (article: Article): EntityId[] => tagListOf(article).map(({ id }) => id);
