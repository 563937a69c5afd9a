/** The file in Pagefind’s folder with the ids of the pages that have a date, the earliest first. */
export const DATE_ORDER_FILE = 'date-order.json';

/** The file with the ids of the other pages in the order of their paths. Where there is no delta, the index has them in this order. */
export const UNDATED_ORDER_FILE = 'undated-order.json';

/** Puts what was found in the order of its dates; what has none comes last, in the order in which it was found. */
export function byDate<Found extends { id: string }>(
  found: readonly Found[],
  places: ReadonlyMap<string, number>,
  isNewestFirst: boolean,
): Found[] {
  const place = ({ id }: Found): number => places.get(id)!;
  const dated = found.filter(({ id }) => places.has(id));
  const undated = found.filter(({ id }) => !places.has(id));
  return [...dated.sort((a, b) => (isNewestFirst ? place(b) - place(a) : place(a) - place(b))), ...undated];
}
