import type { Nodes } from 'mdast';
import { formatList } from '../format.ts';
import type { Problem } from '../loader/problem.ts';
import { atLine, type ParsedText } from './parsed-text.ts';

/** Paragraphs whose lines are shown as one although they are hardly one: tables without a line of dashes, verses, scores, questions. */
export function* paragraphLineProblems(parsed: ParsedText): Generator<Problem> {
  const paragraphs = paragraphsIn(parsed);
  if (!paragraphs.length) return;
  const widest = widestOf(paragraphs.flatMap(({ lines }) => lines));
  const width = Math.min(Math.max(widest, NARROW), WIDE);
  const together: number[] = [];
  for (const { line, lines, isNested } of paragraphs) {
    const dashes = dashesOf(lines);
    if (dashes)
      yield atLine(parsed, line, {
        level: 'warning',
        message: 'A table has no line of dashes below its head, and is shown as text.',
        remedy: `Write this line below it: ${dashes}`,
        ...(!isNested && { replace: [lines[0]!, `${lines[0]!}\n${dashes}`] as const }),
      });
    else if (areLines(lines, width)) together.push(line);
  }
  const [first] = together;
  if (first === undefined) return;
  const where = together.map((line) => String(parsed.text.bodyLine - 1 + line));
  yield atLine(parsed, first, {
    level: 'warning',
    message: `The lines of ${where.length > 1 ? `the paragraphs on lines ${formatList(where)}` : 'this paragraph'} run together on the page.`,
    remedy: 'Put a backslash at the end of each line that another is to follow, or write in one line what is one.',
  });
}

/** How wide a text is at least that is broken into lines, and how wide at most, in characters. */
const NARROW = 60;
const WIDE = 100;

interface Lines {
  /** The line of the body on which they begin. */
  line: number;
  lines: string[];
  /** Whether they are in a quotation or a list. */
  isNested: boolean;
}

/** The paragraphs of more than one line. */
function paragraphsIn({ tree, nodes }: ParsedText): Lines[] {
  const source = tree.data?.source ?? '';
  const atTop = new Set<Nodes>(tree.children);
  return nodes.flatMap((node): Lines[] => {
    if (node.type !== 'paragraph') return [];
    const { start, end } = node.position!;
    if (start.line === end.line) return [];
    const lines = source
      .slice(start.offset, end.offset)
      .split('\n')
      .map((line) => line.trim().replace(/^(?:>\s*)+/, ''));
    return [{ line: start.line, lines, isNested: !atTop.has(node) }];
  });
}

const widestOf = (lines: readonly string[]): number => lines.reduce((most, { length }) => Math.max(most, length), 0);

/** The line of dashes that makes a table of lines that all have as many cells, if they have. */
function dashesOf([head, ...others]: readonly string[]): string | undefined {
  const cells = cellsOf(head!);
  if (cells < 2 || others.some((line) => cellsOf(line) !== cells)) return undefined;
  return `|${' --- |'.repeat(cells)}`;
}

const cellsOf = (line: string): number => line.replace(/^\||\|$/g, '').split(/(?<!\\)\|/).length;

/** What begins a line of an interview or of a list: `Q.`, `Anna Zorn:`. */
const LABEL = /^\**(?:[QA]\.|[^\s:][^:]{0,30}:)\**\s/u;

/** A verse begins its lines with capitals. In fewer lines chance does so too. */
const CAPITAL = /^[^\p{L}]{0,2}\p{Lu}/u;
const SHORTEST_VERSE = 4;

/**
 * Whether somebody ended lines on purpose. A text that is broken into lines has room for no further word on any but the last, and
 * is not much narrower than the rest of the text.
 */
function areLines(lines: readonly string[], width: number): boolean {
  const breaks = lines.slice(0, -1).flatMap((line, i) => (line.endsWith('\\') ? [] : [{ line, next: lines[i + 1]! }]));
  if (!breaks.length) return false;
  const widest = widestOf(lines);
  const room = lines.length > 2 ? widest : (2 / 3) * widest;
  const early = breaks.filter(({ line, next }) => line.length + 1 + firstWord(next) <= room);
  return (
    widest <= width / 2 ||
    early.length >= breaks.length / 2 ||
    lines.every((line) => LABEL.test(line)) ||
    (lines.length >= SHORTEST_VERSE && lines.every((line) => CAPITAL.test(line)))
  );
}

const firstWord = (line: string): number => /^\S*/.exec(line)![0].length;
