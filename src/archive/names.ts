import type { Alias } from '../schema/alias.ts';
import type { Subject } from '../schema/records.ts';

export interface Name extends Alias {
  /** Where the front matter says it. */
  field: (string | number)[];
}

/** Every name of an entity or event, its own first: name, acronym, aliases. */
export function namesOf(entity: Subject): Name[] {
  const acronym = entity.kind === 'group' ? entity.data.acronym : undefined;
  return [
    { name: entity.data.name, kind: 'spelling', weak: false, field: ['name'] },
    ...(acronym ? [{ name: acronym, kind: 'acronym' as const, weak: false, field: ['acronym'] }] : []),
    ...entity.data.aliases.map((alias, i) => ({ ...alias, field: ['aliases', i] })),
  ];
}
