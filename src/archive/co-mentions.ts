import type { ArticleId, EntityId } from '../schema/fields.ts';
import { onceForEachObject } from '../once.ts';
import { tagsOf, type Article, type Entity } from '../schema/records.ts';
import type { NameFinder } from './mentions.ts';

/** How often an entity is named together with another. */
export interface CoMention {
  entity: Entity;
  /** How many paragraphs name both. */
  paragraphs: number;
  /** How many articles are tagged with both. */
  articles: number;
}

/** The names of all entities, and what each paragraph of an article names. */
export interface FoundNames {
  names: NameFinder;
  namedIn: ReadonlyMap<ArticleId, readonly (readonly EntityId[])[]>;
}

/** What each paragraph of an article names, of what the article is tagged with. */
export function namedByParagraph(article: Article, names: NameFinder): EntityId[][] {
  const find = names.within(article);
  const tags = new Set(tagsOf(article));
  return article.body.split(/\n\s*\n/).map((paragraph) => {
    const meant = find(paragraph).map((mention) => mention.entities.filter(({ id }) => tags.has(id)));
    return [...new Set(meant.flatMap((those) => (those.length === 1 ? [those[0]!.id] : [])))];
  });
}

/**
 * Makes the function that finds what is named together with an entity in some articles: those that share the most paragraphs
 * with it first, then those that share the most articles.
 * @param archive its entities in the order of their names
 * @param found what is known of the paragraphs
 */
export function createCoMentions(
  archive: { entities: readonly Entity[]; names: NameFinder },
  found: FoundNames['namedIn'] = new Map(),
): (entity: Entity, articles: readonly Article[]) => CoMention[] {
  const byId = new Map(archive.entities.map((entity) => [entity.id, entity]));
  const positions = new Map(archive.entities.map(({ id }, i) => [id, i]));
  const positionOf = ({ entity }: CoMention) => positions.get(entity.id)!;
  const known = new Map(found);
  const namedIn = (article: Article) => {
    const named = known.get(article.id) ?? namedByParagraph(article, archive.names);
    known.set(article.id, named);
    return named;
  };

  const tagsIn = onceForEachObject((article: Article) => [...new Set(tagsOf(article))]);

  return (entity, articles) => {
    const found = new Map<EntityId, CoMention>();
    const mentionOf = (id: EntityId): CoMention => {
      const known = found.get(id) ?? { entity: byId.get(id)!, paragraphs: 0, articles: 0 };
      found.set(id, known);
      return known;
    };
    for (const article of articles) {
      for (const id of tagsIn(article)) if (id !== entity.id) mentionOf(id).articles++;
      for (const named of namedIn(article))
        if (named.includes(entity.id)) for (const id of named) if (id !== entity.id) mentionOf(id).paragraphs++;
    }
    return [...found.values()].sort(
      (a, b) => b.paragraphs - a.paragraphs || b.articles - a.articles || positionOf(a) - positionOf(b),
    );
  };
}
