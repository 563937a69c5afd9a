import { inOneLine } from '../clean-text.ts';

/** A run of text on a page of a PDF, in points from its lower left corner. */
export interface Run {
  str: string;
  x: number;
  y: number;
  width: number;
  fontSize: number;
}

/** A line of a PDF, in one column. */
export interface PdfLine {
  text: string;
  x: number;
  /** From the lower edge of the page. */
  y: number;
  end: number;
  size: number;
  /** The edges of its column. */
  column: { x: number; end: number };
}

/** A line before it is known which column it is in. */
type Row = Omit<PdfLine, 'column'>;

/** The lines of a page, column by column, each column from above. */
export function linesOf(runs: readonly Run[]): PdfLine[] {
  const rows: Run[][] = [];
  for (const run of runs.filter(({ str }) => str.trim()).toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.y - run.y) < run.fontSize / 3) row.push(run);
    else rows.push([run]);
  }
  return inColumns(rows.flatMap((row) => partsOf(row.toSorted((a, b) => a.x - b.x))));
}

/** So wide is the gap between two columns at least, in heights of a letter; that between words is a third of one. */
const GUTTER = 1.4;
const SPACE = 0.15;

/** A row of runs as lines: where there is a wide gap, two columns are beside each other. */
function partsOf(row: readonly Run[]): Row[] {
  const parts: Row[] = [];
  for (const { str, x, y, width, fontSize } of row) {
    const part = parts.at(-1);
    const gap = part ? x - part.end : Infinity;
    if (part && gap < GUTTER * fontSize) {
      part.text += (gap > SPACE * fontSize ? ' ' : '') + str;
      part.end = x + width;
      part.size = Math.max(part.size, fontSize);
    } else parts.push({ text: str, x, y, end: x + width, size: fontSize });
  }
  return parts.map((part) => ({ ...part, text: inOneLine(part.text) }));
}

/**
 * Lines in the order in which they are read: those that stretch over several columns part the page into stripes, within which the
 * columns come from left to right.
 */
function inColumns(lines: readonly Row[]): PdfLine[] {
  const gutters = guttersOf(lines);
  const ordered: PdfLine[] = [];
  let stripe: Row[] = [];
  const end = () => {
    ordered.push(...columnsOf(stripe, gutters).flat());
    stripe = [];
  };
  for (const line of lines) {
    if (gutters.some((gutter) => reachesOver(line, gutter))) {
      end();
      ordered.push({ ...line, column: line });
    } else stripe.push(line);
  }
  end();
  return ordered;
}

/** A column has so many lines at least, and so small a part of the lines reaches over the gap beside it. */
const LEAST_LINES = 5;
const MOST_ACROSS = 0.2;
/** Letters reach a little over the edge of their column, in points. */
const EDGE = 2;

const reachesOver = ({ x, end }: Row, gutter: number): boolean => x < gutter - EDGE && end > gutter + EDGE;

/** Where columns begin but for the first: many lines begin there, many end before it, and few reach over it. */
function guttersOf(lines: readonly Row[]): number[] {
  const starts = Map.groupBy(lines, ({ x }) => Math.round(x));
  return [...starts]
    .filter(([start, { length }]) => {
      const across = lines.filter((line) => reachesOver(line, start)).length;
      const before = lines.filter(({ end }) => end <= start).length;
      return length >= LEAST_LINES && before >= LEAST_LINES && across <= MOST_ACROSS * lines.length;
    })
    .map(([start]) => start)
    .sort((a, b) => a - b);
}

/** The lines of each column, with its edges. */
function columnsOf(lines: readonly Row[], gutters: readonly number[]): PdfLine[][] {
  const columns = Map.groupBy(lines, ({ x }) => gutters.filter((gutter) => gutter <= x + EDGE).length);
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([, rows]) => {
      const column = { x: usual(rows.map(({ x }) => x)), end: usual(rows.map(({ end }) => end)) };
      return rows.map((row) => ({ ...row, column }));
    });
}

/** The number, without its fraction, that most of these have. */
function usual(numbers: readonly number[]): number {
  const counts = Map.groupBy(numbers, Math.round);
  return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]![0];
}
