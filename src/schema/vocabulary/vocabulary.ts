import { DEFAULTS } from './default-vocabulary.ts';
import { vocabularySchema, type DeclaredVocabulary } from './declared-vocabulary.ts';

/** The place of an entry among all of its list, from 0, in the order in which pages show them. */
interface Ordered {
  order: number;
}
export type GroupKind = DeclaredVocabulary['groupKinds'][number] & Ordered;
export type PlaceKind = DeclaredVocabulary['placeKinds'][number] & Ordered;
type DeclaredProperty = DeclaredVocabulary['properties'][number];
type DeclaredUnit = DeclaredVocabulary['units'][number];

/** A property of claims, with all that its declaration leaves out. */
export interface Property extends Omit<DeclaredProperty, 'of' | 'implies' | 'export'>, Ordered {
  /** The kinds of record that can be the value; none where it is no record. */
  of: NonNullable<DeclaredProperty['of']>;
  implies: Readonly<Record<string, readonly string[]>>;
  export: string;
}

/** A unit of figures, with all that its declaration leaves out: it counts itself where that says nothing. */
export interface Unit extends DeclaredUnit, Ordered {
  one: string;
  counts: string;
}

/** What can be said in an archive, each entry under its name. */
export interface Vocabulary {
  groupKinds: ReadonlyMap<string, GroupKind>;
  placeKinds: ReadonlyMap<string, PlaceKind>;
  properties: ReadonlyMap<string, Property>;
  units: ReadonlyMap<string, Unit>;
}

const NOTHING = vocabularySchema.parse({});
const defaults = vocabularySchema.parse(DEFAULTS);

/**
 * What is declared, with the defaults that it does not replace: a declaration takes the place of the default of its name. What is
 * declared comes first, in its order; of the properties, those that lead come before all others.
 */
export function createVocabulary(declared: DeclaredVocabulary = NOTHING): Vocabulary {
  const properties = merged(declared.properties, defaults.properties).sort((a, b) => Number(b.leads) - Number(a.leads));
  return {
    groupKinds: inOrder(merged(declared.groupKinds, defaults.groupKinds)),
    placeKinds: inOrder(merged(declared.placeKinds, defaults.placeKinds)),
    properties: inOrder(properties.map(completeProperty)),
    units: inOrder(merged(declared.units, defaults.units).map(completeUnit)),
  };
}

const completeProperty = (declared: DeclaredProperty): Omit<Property, 'order'> => ({
  ...declared,
  of: declared.value === 'record' ? (declared.of ?? ['person', 'group', 'place']) : [],
  implies: declared.implies ?? {},
  export: declared.export ?? declared.name,
});

const completeUnit = (declared: DeclaredUnit): Omit<Unit, 'order'> => ({
  ...declared,
  one: declared.one ?? declared.name.replace(/s$/, ''),
  counts: declared.counts ?? declared.name,
});

function merged<T extends { name: string }>(declared: readonly T[], others: readonly T[]): T[] {
  const names = new Set(declared.map(({ name }) => name));
  return [...declared, ...others.filter(({ name }) => !names.has(name))];
}

const inOrder = <T extends { name: string }>(entries: readonly T[]): Map<string, T & Ordered> =>
  new Map(entries.map((entry, order) => [entry.name, { ...entry, order }]));
