import { KINDS, type Kind } from '../../kinds.ts';
import { randomFor, type Random } from '../random.ts';
import { makeArticle, type MadeArticle } from './articles.ts';
import { mention, type MadeEntity } from './entity.ts';
import type { MadeEvent } from './events.ts';
import { namedIn } from './marks.ts';
import { sentence } from './sentences.ts';
import { makeWorld } from './world.ts';

/** A file of a made-up archive. */
export interface MadeRecord {
  kind: Kind;
  id: string;
  /** Its fields, as `content/README.md` describes them. */
  fields: Record<string, unknown>;
  /** Its text in Markdown, with marked names. */
  body: string;
}

/** Where an article names something. */
interface Source {
  article: string;
  passage: number;
}

/** How many passages the page of a subject cites. */
const MOST_SOURCES = 4;

/** All records of a made-up archive, one after the other: the same for the same number and seed. */
export function* madeUpArchive(articles: number, seed: number): Generator<MadeRecord> {
  const world = makeWorld(articles, seed);
  const [sources, ids] = [new Map<string, Source[]>(), new Set<string>()];
  const firstOf = new Map<MadeEvent, MadeArticle>();
  for (let i = 0; i < articles; i++) {
    const random = randomFor(seed, `article ${i}`);
    const event = world.events[i < world.events.length ? i : world.drawEvent(random)]!;
    const first = firstOf.get(event);
    const article = makeArticle(random, world, event, first ? [first] : []);
    if (ids.has(article.id)) article.id += `-${i}`;
    ids.add(article.id);
    if (!first) firstOf.set(event, article);
    noteSources(sources, article, event);
    yield { kind: 'article', id: article.id, fields: article.fields, body: article.blocks.join('\n\n') };
  }
  for (const { kind, id, fields, ...entity } of [
    ...world.people,
    ...world.groups,
    ...world.publishers,
    ...world.places,
  ]) {
    const path = `${KINDS[kind].folder}/${id}`;
    const random = randomFor(seed, path);
    yield { kind, id, fields, body: cited(random, mention({ kind, id, fields, ...entity }), sources.get(path)) };
  }
  for (const event of world.events) {
    const path = `events/${event.id}`;
    const body = cited(randomFor(seed, path), `in ${mention(event.places[0]!)}`, sources.get(path), event.topics);
    yield { kind: 'event', id: event.id, fields: eventFields(event), body };
  }
}

/** Keeps where an article first names an entity, and where it speaks of its event, for some articles of each. */
function noteSources(sources: Map<string, Source[]>, { id, passages }: MadeArticle, event: MadeEvent): void {
  const add = (path: string, passage: number) => {
    const known = sources.get(path) ?? [];
    if (known.length < MOST_SOURCES && known.at(-1)?.article !== id)
      sources.set(path, [...known, { article: id, passage }]);
  };
  add(`events/${event.id}`, 1);
  for (const [i, text] of passages.entries()) for (const path of namedIn(text)) add(path, i + 1);
}

/** One sentence from each source, which it cites. */
function cited(
  random: Random,
  subject: string,
  sources: readonly Source[] = [],
  topics: readonly string[] = ['news'],
): string {
  return sources
    .map(({ article, passage }) => `${sentence(random, 12 + random(8), topics, [subject])}[^${article}:p${passage}]`)
    .join(' ');
}

const eventFields = ({ name, date, places, people, groups, type }: MadeEvent): Record<string, unknown> => ({
  name,
  ...(date && { date }),
  places: idsOf(places),
  people: idsOf(people),
  groups: idsOf(groups),
  description: `A ${type} of which the papers write`,
});

const idsOf = (entities: readonly MadeEntity[]): string[] => entities.map(({ id }) => id);
