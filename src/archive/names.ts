import type { Alias } from '../schema/alias.ts';
import type { Group, Subject } from '../schema/records.ts';
import { fold, plain } from '../text.ts';

export interface Name extends Alias {
  /** Where the front matter says it. */
  field: (string | number)[];
}

export type ShownName = Name & { kind: Exclude<Name['kind'], 'form'> };

/**
 * Every name of an entity or event, its own first: name, acronym, aliases. Inflected forms are weak, and so is `John Roe` of a
 * `John Roe (runner)`.
 */
export function namesOf(entity: Subject): Name[] {
  const { name, aliases } = entity.data;
  const acronym = entity.kind === 'group' ? entity.data.acronym : undefined;
  const names: Name[] = [
    { name, kind: 'spelling', weak: false, field: ['name'] },
    ...(acronym ? [{ name: acronym, kind: 'acronym' as const, weak: false, field: ['acronym'] }] : []),
    ...aliases.map((alias, i) => ({ ...alias, weak: alias.weak || alias.kind === 'form', field: ['aliases', i] })),
  ];
  const bare = withoutQualifier(name);
  return !bare || names.some((other) => plain(other.name) === plain(bare))
    ? names
    : [...names, { name: bare, kind: 'form', weak: true, field: ['name'] }];
}

/** The names that pages show: no inflected forms. */
export const shownNamesOf = (entity: Subject): ShownName[] => namesOf(entity).filter(isShown);

const isShown = (name: Name): name is ShownName => name.kind !== 'form';

/** The names that search knows a page by: search finds inflected forms by their beginning and sound. */
export const searchedNamesOf = (entity: Subject): Name[] =>
  namesOf(entity).filter(({ kind, field }) => kind !== 'form' || field[0] === 'name');

const groupsByName = new WeakMap<readonly Group[], ReadonlyMap<string, Group>>();

/** The group of which a printed byline is a name, whatever its capitals and accents; the first of several. */
export function groupNamed(byline: string, groups: readonly Group[]): Group | undefined {
  const byName = groupsByName.get(groups) ?? new Map(groups.toReversed().flatMap(entriesOf));
  groupsByName.set(groups, byName);
  return byName.get(comparable(byline));
}

const entriesOf = (group: Group): [string, Group][] => namesOf(group).map(({ name }) => [comparable(name), group]);

const comparable = (name: string): string => fold(plain(name));

/** What comes before the brackets of `John Roe (runner)`; nothing where a name has none at its end. */
const withoutQualifier = (name: string): string | undefined => /^([^(]*[^(\s])\s*\([^()]+\)$/u.exec(name)?.[1];
