/** What a part of a list is called, in its address and for readers. */
export interface PartKey {
  /** The end of its address, below that of the list: `year/2013`. */
  path: string;
  /** `2013`, `March 2013`, `A`. */
  name: string;
  /** What it is a part of by another key, where its name alone does not say: `3 May 2024` of `A`. */
  within?: string;
}

/**
 * A list, or the part of it that one year, month or letter is. Its page shows all of it or, where that is too much for a page, what is in
 * none of its own parts, and as many of these as fit.
 */
export interface ListPart<T> extends PartKey {
  entries: readonly T[];
  shown: readonly T[];
  /** None where all is shown. */
  parts: readonly ListPart<T>[];
  /** The list or part that it is a part of. */
  whole: ListPart<T> | undefined;
}

/** The key of an entry at a level: 0 is the coarsest, and where a level has no key, those below have none. */
export type KeyOf<T> = (entry: T, level: number) => PartKey | undefined;

/** How a list is parted. */
export interface Parting<T> {
  /** How many entries a page has at most. */
  size: number;
  /** How many usual entries an entry takes the room of; 1 when left out. A page has room for a hundred of them. */
  weightOf?: (entry: T) => number;
  keyOf: KeyOf<T>;
  /**
   * Further keys, tried in turn where a page would have too much: each parts what those before it leave together. The addresses of these
   * parts begin with that of the last part by `keyOf`.
   */
  restKeys?: readonly KeyOf<T>[];
}

/** So many entries of the usual size fit on a page, whatever its owner allows: it is then of some 25 kB, compressed. */
const ROOM = 100;

/** How much of a page some entries take, where 1 is all of it. */
const fillOf = <T>(
  entries: readonly T[],
  { size, weightOf = () => 1 }: Pick<Parting<T>, 'size' | 'weightOf'>,
): number => entries.reduce((sum, entry) => sum + Math.max(1 / size, weightOf(entry) / ROOM), 0);

/** Whether a list has one page. The smallest surplus is an error of the sum. */
export const fitsOnPage = <T>(entries: readonly T[], parting: Pick<Parting<T>, 'size' | 'weightOf'>): boolean =>
  fillOf(entries, parting) <= 1 + 1e-9;

/**
 * A list as its parts: none where it fits on one page. An address is made of what the entries are, and never of their number; a level
 * that would part nothing has no pages.
 */
export function partsOf<T>(entries: readonly T[], { keyOf, restKeys = [], ...page }: Parting<T>): ListPart<T> {
  return part({ path: '', name: '' }, undefined, entries, keyOf, 0, restKeys);

  function part(
    key: PartKey,
    whole: ListPart<T> | undefined,
    within: readonly T[],
    keyOf: KeyOf<T>,
    level: number,
    rests: readonly KeyOf<T>[],
  ): ListPart<T> {
    const made: ListPart<T> & { parts: ListPart<T>[] } = { ...key, whole, entries: within, shown: within, parts: [] };
    if (fitsOnPage(within, page) || within.length === 1) return made;
    const { alone, keyed, next } = partedBy(keyOf, level, within);
    for (const same of keyed) made.parts.push(part(keyOf(same[0]!, next - 1)!, made, same, keyOf, next, rests));
    const { parts, left } = restOf(made, alone, keyOf, rests);
    made.parts.push(...parts);
    if (!made.parts.length) return made;
    const shown = new Set([...left, ...startOf(made.parts, 1 - fillOf(left, page))]);
    return Object.assign(made, { shown: within.filter((entry) => shown.has(entry)) });
  }

  /** The parts of what has no further key on a page, where it is too much for it, and what they leave; all of it has the same last key. */
  function restOf(
    whole: ListPart<T>,
    alone: readonly T[],
    keyOf: KeyOf<T>,
    [restKeyOf, ...others]: readonly KeyOf<T>[],
  ): { parts: ListPart<T>[]; left: readonly T[] } {
    if (!restKeyOf || fitsOnPage(alone, page)) return { parts: [], left: alone };
    const above = lastKeyOf(keyOf, alone[0]!);
    const keyBelow: KeyOf<T> = (entry, level) => {
      const key = restKeyOf(entry, level);
      if (!key || !above) return key;
      return { ...key, path: `${above.path}/${key.path}`, within: partName(above) };
    };
    const { alone: nameless, keyed, next } = partedBy(keyBelow, 0, alone);
    const parts = keyed.map((same) => part(keyBelow(same[0]!, next - 1)!, whole, same, keyBelow, next, others));
    const rest = restOf(whole, nameless, keyBelow, others);
    return { parts: [...parts, ...rest.parts], left: rest.left };
  }

  /** As many whole parts as fit from the first on; of a first one that does not fit, what its own page shows. */
  function startOf(parts: readonly ListPart<T>[], room: number): T[] {
    const start: T[] = [];
    let left = room;
    for (const each of parts) {
      left -= fillOf(each.entries, page);
      if (left < -1e-9) break;
      start.push(...each.entries);
    }
    return start.length || room <= 1e-9 ? start : [...parts[0]!.shown];
  }
}

function lastKeyOf<T>(keyOf: KeyOf<T>, entry: T, level = 0): PartKey | undefined {
  const key = keyOf(entry, level);
  return key && (lastKeyOf(keyOf, entry, level + 1) ?? key);
}

/** What has no key and what has the same, at the first level that parts some entries; and the level after that. */
function partedBy<T>(keyOf: KeyOf<T>, level: number, within: readonly T[]): { alone: T[]; keyed: T[][]; next: number } {
  const byPath = Map.groupBy(within, (entry) => keyOf(entry, level)?.path);
  const alone = byPath.get(undefined) ?? [];
  byPath.delete(undefined);
  if (byPath.size !== 1 || alone.length) return { alone, keyed: [...byPath.values()], next: level + 1 };
  return partedBy(keyOf, level + 1, within);
}

/** What a part of a list is called by itself: `2013`, or `3 May 2024, A`. */
export const partName = ({ within, name }: PartKey): string => (within ? `${within}, ${name}` : name);

/** A list and all its parts, each with a page. */
export const allParts = <T>(list: ListPart<T>): ListPart<T>[] => [list, ...list.parts.flatMap(allParts)];

/** The page on which each entry of a list is to be found, whatever else shows it. */
export const pageOfEach = <T>(list: ListPart<T>): Map<T, ListPart<T>> =>
  new Map([
    ...list.entries.map((entry) => [entry, list] as const),
    ...list.parts.flatMap((part) => [...pageOfEach(part)]),
  ]);
