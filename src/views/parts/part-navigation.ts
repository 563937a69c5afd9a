import { allParts, pageOfEach, type ListPart, type PartKey } from './paging.ts';

/** A way from a page of a list to another one. */
export interface PartLink {
  name: string;
  url: string;
  /** How many entries it has, on the page that it is a part of: elsewhere an entry more would change every page. */
  count: number | undefined;
  current: boolean;
  /** The anchors of what is not on this page but there: who looks for it here finds the way on. */
  anchors: string[];
}

/** The ways from a page of a list to all others: for each level a row, and to those before and after it. */
export interface PartNavigation {
  rows: PartLink[][];
  previous: string | undefined;
  next: string | undefined;
}

/** A list with more anchors than these has never been one page, and they would take the room of its entries. */
export const MOST_ANCHORS = 400;

/**
 * The ways from a page of a list; none where the list is one page.
 * @param urlOf the address of a part by its path, or of the whole list
 * @param anchorsOf the anchors of an entry and of the heading that it is under
 */
export function partNavigation<T>(
  part: ListPart<T>,
  urlOf: (path: string) => string,
  anchorsOf: (entry: T) => readonly string[] = () => [],
): PartNavigation | undefined {
  const trail = trailOf(part);
  const [list] = trail;
  if (!list?.parts.length) return undefined;
  const anchors = anchorsByPart(part, anchorsOf);
  const siblings = part.whole?.parts ?? [];
  const at = siblings.indexOf(part);
  const shown = new Set(part.shown);
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
          count: each.whole === part ? each.entries.length : undefined,
          current: trail.includes(each),
          anchors: anchors.get(each) ?? [],
        })),
      ),
    previous: before && urlOf(before.path),
    next: next && urlOf(next.path),
  };
}

/**
 * The ways to a long list from a page that has only some of it: one to each heading, on the part that is of that heading or, where
 * there is none, on the page that has its entries.
 * @param headingOf the key of the part that is of a heading, and the anchor that the heading has on a page with others
 * @param anchorsOf the anchors of an entry on its page
 */
export function jumpsTo<T>(
  list: ListPart<T>,
  urlOf: (path: string) => string,
  headingOf: (entry: T) => PartKey & { anchor: string },
  anchorsOf: (entry: T) => readonly string[] = () => [],
): PartNavigation {
  const paths = new Set(allParts(list).map(({ path }) => path));
  const pages = pageOfEach(list);
  const headings = [...Map.groupBy(list.entries, (entry) => headingOf(entry).path).values()];
  const hasAnchors = headings.flat().flatMap(anchorsOf).length <= MOST_ANCHORS;
  const row = headings.map((entries): PartLink => {
    const { path, name, anchor } = headingOf(entries[0]!);
    return {
      name,
      url: paths.has(path) ? urlOf(path) : `${urlOf(pages.get(entries[0]!)!.path)}#${anchor}`,
      count: entries.length,
      current: false,
      anchors: hasAnchors ? entries.flatMap(anchorsOf) : [],
    };
  });
  return { rows: [row], previous: undefined, next: undefined };
}

/** For each of the parts of a page the anchors that the page itself does not have: each at the first part that has it. */
function anchorsByPart<T>(part: ListPart<T>, anchorsOf: (entry: T) => readonly string[]): Map<ListPart<T>, string[]> {
  const known = new Set(part.shown.flatMap(anchorsOf));
  const found = new Map(
    part.parts.map((each) => {
      const own = [...new Set(each.entries.flatMap(anchorsOf))].filter((anchor) => !known.has(anchor));
      own.forEach((anchor) => known.add(anchor));
      return [each, own];
    }),
  );
  const number = [...found.values()].reduce((sum, { length }) => sum + length, 0);
  return number > MOST_ANCHORS ? new Map<ListPart<T>, string[]>() : found;
}

/** The list, the part of it that a part lies in, and so on to the part itself. */
const trailOf = <T>(part: ListPart<T>): ListPart<T>[] => [...(part.whole ? trailOf(part.whole) : []), part];
