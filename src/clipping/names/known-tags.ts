import type { Archive } from '../../archive/archive.ts';
import { formatList, quoted } from '../../format.ts';
import { KINDS } from '../../kinds.ts';
import type { EntityId } from '../../schema/fields.ts';
import type { Entity } from '../../schema/records.ts';
import type { Proposals } from '../proposals.ts';
import type { KnownName } from './find-names.ts';

/** The tags that known names demand, and what only a person can decide of the others. */
export function knownTags(known: readonly KnownName[], archive: Archive): Pick<Proposals, 'tags' | 'questions'> {
  const meanings = (weak: boolean) =>
    known.map(({ name, entities }) => ({
      name,
      ids: entities.filter((each) => each.weak === weak).map(({ id }) => id),
    }));
  const [sure, unsure] = [meanings(false), meanings(true)];
  const ids = new Set<EntityId>(sure.flatMap((each) => (each.ids.length === 1 ? each.ids : [])));
  const entity = (id: EntityId) => archive.record(id) as Entity;
  const tags: Proposals['tags'] = { people: [], groups: [], places: [] };
  for (const id of ids) tags[KINDS[entity(id).kind].tagField].push(id);

  const open = new Map<string, EntityId[]>();
  for (const [i, { name, ids: several }] of sure.entries()) {
    const possible = several.length > 1 ? several : several.length ? [] : unsure[i]!.ids;
    if (possible.length && !possible.some((id) => ids.has(id))) open.set(name, possible);
  }
  const describe = (id: EntityId) => `${entity(id).data.name} (${entity(id).file})`;
  const questions = [...open].map(([name, possible]) =>
    possible.length === 1
      ? `Is ${quoted(name)} ${describe(possible[0]!)}? If so, tag it: the name means other things too.`
      : `Who or what is ${quoted(name)}: ${formatList(possible.map(describe))}? Tag the one that is meant.`,
  );
  return { tags, questions };
}
