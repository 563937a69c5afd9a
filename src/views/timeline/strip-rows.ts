/** What a strip has room for, in hundredths of its length: a mark, and a name beside or above it. */
interface Placed {
  row: number;
  nameRow: number;
  /** Where the name begins or, with `isBefore`, where it ends. */
  at: number;
  isBefore: boolean;
}

type Interval = [from: number, to: number];

/**
 * Gives out the room in the rows of a strip, each time to a mark with the name of its event: the name is after its mark, before
 * it, or in the row above it, and overlaps no other.
 * @param gap between a mark and what is beside it
 */
export function createRows(most: number, gap: number) {
  const taken: Interval[][] = [];
  const isFree = (row: number, [from, to]: Interval) =>
    from >= 0 && to <= 100 && row < most && !taken[row]?.some(([begin, end]) => begin - gap < to && end + gap > from);

  function place(start: number, end: number, width: number, row: number): Placed | undefined {
    const beside: [Interval, Placed][] = [
      [[start, end + gap + width], { row, nameRow: row, at: end + gap, isBefore: false }],
      [[start - gap - width, end], { row, nameRow: row, at: start - gap, isBefore: true }],
    ];
    for (const [interval, placed] of beside) if (isFree(row, interval)) return take(placed, [row, interval]);
    const above: [Interval, Placed][] = [
      [[start, start + width], { row, nameRow: row + 1, at: start, isBefore: false }],
      [[end - width, end], { row, nameRow: row + 1, at: end, isBefore: true }],
    ];
    if (!isFree(row, [start, end])) return undefined;
    for (const [interval, placed] of above)
      if (isFree(row + 1, interval)) return take(placed, [row, [start, end]], [row + 1, interval]);
    return undefined;
  }

  function take(placed: Placed, ...intervals: [row: number, Interval][]): Placed {
    for (const [row, interval] of intervals) (taken[row] ??= []).push(interval);
    return placed;
  }

  return {
    /** Takes the lowest row that has room; `undefined` where none has. */
    take(start: number, end: number, width: number): Placed | undefined {
      for (let row = 0; row < most; row++) {
        const placed = place(start, end, width, row);
        if (placed) return placed;
      }
      return undefined;
    },
    used: () => taken.length,
  };
}
