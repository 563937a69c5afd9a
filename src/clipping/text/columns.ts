/** A line of a text, or its part in one column. */
export interface Line {
  /** Without the spaces before and after it. */
  text: string;
  /** The line of the file, from 1. */
  line: number;
  /** How many characters are before it, from the edge of the page or of its column. */
  indent: number;
}

/** So many lines, one below the other, must have text on both sides of a gap for columns. */
const LEAST_LINES = 5;
/** So wide is a column at least on average, in characters: a table is narrower. */
const LEAST_WIDTH = 18;

/** The lines of a page in the order in which they are read: of two columns the left one first. */
export function inReadingOrder(page: readonly Line[]): Line[] {
  const gutter = gutterOf(page);
  if (!gutter) return [...page];
  const { from, to, at } = gutter;
  const columns = page.slice(from, to);
  const left = columns.map((line) => part(line, 0, at));
  const right = columns.map((line) => part(line, at, Infinity));
  return [
    ...inReadingOrder(page.slice(0, from)),
    ...inReadingOrder(withoutEdges(left)),
    ...inReadingOrder(withoutEdges(right)),
    ...inReadingOrder(page.slice(to)),
  ];
}

/** Lines without the empty ones at both ends: a paragraph may go on in the next column. */
function withoutEdges(lines: readonly Line[]): Line[] {
  const isWritten = ({ text }: Line) => text !== '';
  return lines.slice(Math.max(lines.findIndex(isWritten), 0), lines.findLastIndex(isWritten) + 1);
}

/** What a line has between two places of the page; the indent counts from the first. */
function part({ text, line, indent }: Line, from: number, to: number): Line {
  const whole = ' '.repeat(indent) + text;
  const piece = whole.slice(from, to);
  return { text: piece.trim(), line, indent: piece.length - piece.trimStart().length };
}

/** Lines `from` to `to` have nothing at `at`, and most of them have text on both sides. */
interface Gutter {
  from: number;
  to: number;
  at: number;
}

/** The gap between two columns that most lines have. */
function gutterOf(page: readonly Line[]): Gutter | undefined {
  const counts = new Map<number, number>();
  for (const line of page) for (const end of gapEnds(line)) counts.set(end, (counts.get(end) ?? 0) + 1);
  let best: Gutter | undefined;
  for (const [at, count] of counts) {
    if (count < LEAST_LINES) continue;
    for (const gutter of stretches(page, at)) if (!best || gutter.to - gutter.from > best.to - best.from) best = gutter;
  }
  return best;
}

/** Where text goes on after a gap of two spaces or more. */
const gapEnds = ({ text, indent }: Line): number[] =>
  [...text.matchAll(/\S\s{2,}(?=\S)/g)].map((gap) => indent + gap.index + gap[0].length);

/** The stretches of lines that have no text at a place, and columns on both sides of it. */
function stretches(page: readonly Line[], at: number): Gutter[] {
  const found: Gutter[] = [];
  let from = 0;
  for (let to = 0; to <= page.length; to++) {
    if (to < page.length && isFreeAt(page[to]!, at)) continue;
    if (hasColumns(page.slice(from, to), at)) found.push({ from, to, at });
    from = to + 1;
  }
  return found;
}

/** Whether the two characters before a place are spaces, or the line ends before it. */
const isFreeAt = ({ text, indent }: Line, at: number): boolean => !(' '.repeat(indent) + text).slice(at - 2, at).trim();

function hasColumns(lines: readonly Line[], at: number): boolean {
  const written = lines.filter(({ text }) => text);
  const both = written.filter(
    ({ text, indent }) => indent < at - 2 && indent + text.length > at && (' '.repeat(indent) + text).charAt(at).trim(),
  );
  const wide = (width: (line: Line) => number) =>
    both.reduce((sum, line) => sum + width(line), 0) / both.length >= LEAST_WIDTH;
  return (
    both.length >= LEAST_LINES &&
    both.length >= written.length / 3 &&
    wide((line) => part(line, 0, at).text.length) &&
    wide((line) => part(line, at, Infinity).text.length)
  );
}
