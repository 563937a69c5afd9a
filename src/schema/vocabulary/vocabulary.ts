import { en, type CountedUnit, type Words } from '../../words/en.ts';
import { DEFAULTS } from './default-vocabulary.ts';
import { vocabularySchema, type DeclaredVocabulary } from './declared-vocabulary.ts';

/** The place of an entry among all of its list, from 0, in the order in which pages show them. */
interface Ordered {
  order: number;
}

/** What readers see of an entry. What an archive declares they see as it is declared. */
interface Labelled<L> {
  label: L;
}

export type GroupKind = DeclaredVocabulary['groupKinds'][number] & Labelled<string> & Ordered;
export type PlaceKind = DeclaredVocabulary['placeKinds'][number] & Labelled<string> & Ordered;
type DeclaredProperty = DeclaredVocabulary['properties'][number];
type DeclaredUnit = DeclaredVocabulary['units'][number];

/** A property of claims, with all that its declaration leaves out. */
export interface Property extends Omit<DeclaredProperty, 'of' | 'implies' | 'export'>, Ordered {
  /** The kinds of record that can be the value; none where it is not a record. */
  of: NonNullable<DeclaredProperty['of']>;
  implies: Readonly<Record<string, readonly string[]>>;
  export: string;
  /** What readers see of the texts that a property of the defaults allows. */
  valueLabels: ReadonlyMap<string, string>;
}

/** A unit of figures, with all that its declaration leaves out: it counts itself where that says nothing. */
export interface Unit extends DeclaredUnit, Labelled<CountedUnit>, Ordered {
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

/** The defaults with what readers see of them in a language. */
function defaultsIn({ properties, headings }: Words['vocabulary']): DeclaredVocabulary {
  return vocabularySchema.parse({
    ...DEFAULTS,
    placeKinds: DEFAULTS.placeKinds.map((kind) =>
      typeof kind === 'object' ? { ...kind, heading: headings[kind.name as keyof typeof headings] } : kind,
    ),
    properties: DEFAULTS.properties.map((property) => ({
      ...property,
      ...properties[property.name as keyof typeof properties],
    })),
  });
}

/**
 * What is declared, with the defaults that it does not replace: a declaration takes the place of the default of its name. What is
 * declared comes first, in its order; of the properties, those that lead come before all others.
 * @param words those in which readers see the defaults
 */
export function createVocabulary(
  declared: DeclaredVocabulary = NOTHING,
  { vocabulary: words }: Pick<Words, 'vocabulary'> = en,
): Vocabulary {
  const defaults = defaultsIn(words);
  const kind = <T extends { name: string }>(entry: T, isDefault: boolean) => ({
    ...entry,
    label: (isDefault ? words.kinds[entry.name] : undefined) ?? entry.name,
  });
  const property = (entry: DeclaredProperty, isDefault: boolean) => ({
    ...completeProperty(entry),
    valueLabels: new Map(isDefault ? entry.values?.map((value) => [value, words.values[value] ?? value]) : []),
  });
  const unit = (entry: DeclaredUnit, isDefault: boolean) => {
    const complete = completeUnit(entry);
    const { one, name: many } = complete;
    return { ...complete, label: (isDefault ? words.units[many] : undefined) ?? { one, many } };
  };
  const properties = merged(declared.properties, defaults.properties, property);
  return {
    groupKinds: inOrder(merged(declared.groupKinds, defaults.groupKinds, kind)),
    placeKinds: inOrder(merged(declared.placeKinds, defaults.placeKinds, kind)),
    properties: inOrder(properties.sort((a, b) => Number(b.leads) - Number(a.leads))),
    units: inOrder(merged(declared.units, defaults.units, unit)),
  };
}

const completeProperty = (declared: DeclaredProperty) => ({
  ...declared,
  of: declared.value === 'record' ? (declared.of ?? ['person', 'group', 'place']) : [],
  implies: declared.implies ?? {},
  export: declared.export ?? declared.name,
});

const completeUnit = (declared: DeclaredUnit) => ({
  ...declared,
  one: declared.one ?? declared.name.replace(/s$/, ''),
  counts: declared.counts ?? declared.name,
});

function merged<T extends { name: string }, U>(
  declared: readonly T[],
  others: readonly T[],
  complete: (entry: T, isDefault: boolean) => U,
): U[] {
  const names = new Set(declared.map(({ name }) => name));
  return [
    ...declared.map((entry) => complete(entry, false)),
    ...others.filter(({ name }) => !names.has(name)).map((entry) => complete(entry, true)),
  ];
}

const inOrder = <T extends { name: string }>(entries: readonly T[]): Map<string, T & Ordered> =>
  new Map(entries.map((entry, order) => [entry.name, { ...entry, order }]));
