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
}

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
function partsOf(row: readonly Run[]): PdfLine[] {
  const parts: PdfLine[] = [];
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
function inColumns(lines: readonly PdfLine[]): PdfLine[] {
  const ordered: PdfLine[] = [];
  let stripe: PdfLine[] = [];
  const end = () => {
    ordered.push(...columnsOf(stripe).flat());
    stripe = [];
  };
  for (const line of lines) {
    if (isAcross(line, lines)) {
      end();
      ordered.push(line);
    } else stripe.push(line);
  }
  end();
  return ordered;
}

/** Whether a line is above or below two that are beside each other, and reaches over the gap between them. */
const isAcross = (line: PdfLine, lines: readonly PdfLine[]): boolean =>
  lines.some((left) => {
    if (left === line || left.end >= line.end || left.end <= line.x) return false;
    const right = lines.find((other) => other.y === left.y && other.x > left.end);
    return right !== undefined && right.x > line.x && right.x < line.end;
  });

/** Lines by the column that they are in: those that share a stretch of the width are in one. */
function columnsOf(lines: readonly PdfLine[]): PdfLine[][] {
  const columns: { x: number; end: number; lines: PdfLine[] }[] = [];
  for (const line of lines) {
    const column = columns.find(({ x, end }) => line.x < end && line.end > x);
    if (column) {
      column.lines.push(line);
      [column.x, column.end] = [Math.min(column.x, line.x), Math.max(column.end, line.end)];
    } else columns.push({ x: line.x, end: line.end, lines: [line] });
  }
  return columns.toSorted((a, b) => a.x - b.x).map((column) => column.lines);
}
