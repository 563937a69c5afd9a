/** What a part of a list is called, in its address and for readers. */
export interface PartKey {
  /** The end of its address, below that of the list: `year/2013`. */
  path: string;
  /** `2013`, `March 2013`, `A`. */
  name: string;
  /** The anchor that its heading has where the list is one page. */
  anchor?: string;
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

/** Of all keys of an entry, from the coarsest to the finest. */
type KeysOf<T> = (entry: T) => readonly PartKey[];

/** A list as its parts: none where it fits on one page. An address is made of what the entries are, and never of their number. */
export function partsOf<T>(entries: readonly T[], size: number, keysOf: KeysOf<T>): ListPart<T> {
  return part({ path: '', name: '' }, undefined, 0, entries);

  function part(key: PartKey, whole: ListPart<T> | undefined, level: number, within: readonly T[]): ListPart<T> {
    const keyed = Map.groupBy(within, (entry) => keysOf(entry)[level]?.path);
    const alone = keyed.get(undefined) ?? [];
    const isWhole = within.length <= size || alone.length === within.length;
    const made: ListPart<T> & { parts: ListPart<T>[] } = { ...key, whole, entries: within, shown: within, parts: [] };
    if (isWhole) return made;
    for (const [path, same] of keyed)
      if (path !== undefined) made.parts.push(part(keysOf(same[0]!)[level]!, made, level + 1, same));
    const shown = new Set([...alone, ...startOf(made.parts, size - alone.length)]);
    return Object.assign(made, { shown: within.filter((entry) => shown.has(entry)) });
  }
}

/** As many whole parts as fit from the first on; of a first one that does not fit, what its own page shows. */
function startOf<T>(parts: readonly ListPart<T>[], room: number): T[] {
  const start: T[] = [];
  for (const { entries } of parts) {
    if (start.length + entries.length > room) break;
    start.push(...entries);
  }
  return start.length || room <= 0 ? start : [...parts[0]!.shown];
}

/** A list and all its parts, each with a page. */
export const allParts = <T>(list: ListPart<T>): ListPart<T>[] => [list, ...list.parts.flatMap(allParts)];

/** A way from a page of a list to another one. */
export interface PartLink {
  name: string;
  url: string;
  count: number;
  current: boolean;
  /** The anchor of its heading, which is not on this page: who looks for it here finds the way on. */
  anchor: string | undefined;
}

/** The ways from a page of a list to all others: for each level a row, and to those before and after it. */
export interface PartNavigation {
  rows: PartLink[][];
  previous: string | undefined;
  next: string | undefined;
}

/**
 * The ways from a page of a list; none where the list is one page.
 * @param urlOf the address of a part by its path, or of the whole list
 */
export function partNavigation<T>(part: ListPart<T>, urlOf: (path: string) => string): PartNavigation | undefined {
  const trail = trailOf(part);
  const [list] = trail;
  if (!list?.parts.length) return undefined;
  const shown = new Set(part.shown);
  const isHere = ({ entries }: ListPart<T>) => entries.some((entry) => shown.has(entry));
  const siblings = part.whole?.parts ?? [];
  const at = siblings.indexOf(part);
  const next = part.whole
    ? siblings[at + 1]
    : part.parts.find(({ entries }) => !entries.every((each) => shown.has(each)));
  const before = part.whole && (siblings[at - 1] ?? part.whole);
  return {
    rows: trail
      .filter(({ parts }) => parts.length)
      .map(({ parts }) =>
        parts.map((each) => ({
          name: each.name,
          url: urlOf(each.path),
          count: each.entries.length,
          current: trail.includes(each),
          anchor: part === list && !isHere(each) ? each.anchor : undefined,
        })),
      ),
    previous: before && urlOf(before.path),
    next: next && urlOf(next.path),
  };
}

/** The list, the part of it that a part lies in, and so on to the part itself. */
const trailOf = <T>(part: ListPart<T>): ListPart<T>[] => [...(part.whole ? trailOf(part.whole) : []), part];
