import type { Archive } from '../archive/archive.ts';
import { namesOf } from '../archive/names.ts';
import type { Entity } from '../schema/kinds.ts';
import { COMMON, ORDINARY } from './ordinary-words.ts';
import { createResolver, idOfName, termsIn, type NameTable } from './resolve.ts';
import { wordsIn } from './words.ts';

/** The names of all people, groups and places, and the ordinary words that are not to be taken for them. */
export function nameTable(archive: Archive): NameTable {
  const entities: NameTable['entities'] = archive.entities.map((entity) => [
    entity.kind,
    idOfName(entity.data.name) === entity.id ? '' : entity.id,
    archive.articlesAbout(entity).length,
    ...spellingsOf(entity),
  ]);
  return { entities, ordinary: mistakable(entities).join(' ') };
}

/** The names of an entity, those that differ by capitals, accents and dashes alone once. */
function spellingsOf(entity: Entity): string[] {
  const seen = new Set<string>();
  return namesOf(entity).flatMap(({ name }) => {
    const key = wordsIn(name)
      .map(({ text }) => text)
      .join('');
    return seen.has(key) || !seen.add(key) ? [] : [name];
  });
}

/** The ordinary words that the resolver would pin a name for, and the common ones that it would offer a name for. */
function mistakable(entities: NameTable['entities']): string[] {
  const table: NameTable = { entities, ordinary: '' };
  const [terms, resolve] = [termsIn(table), createResolver(table)];
  return [...ORDINARY]
    .filter((word) => {
      const written = wordsIn(word);
      if (!COMMON.has(word) && ![...terms.heard(written), ...terms.begun(written)].some(({ how }) => how !== 'same'))
        return false;
      const { pinned, suggested } = resolve(word);
      if (COMMON.has(word)) return pinned.length + suggested.length > 0;
      return pinned[0] && pinned[0].reason !== 'exact' && pinned[0].reason !== 'alias';
    })
    .sort();
}
