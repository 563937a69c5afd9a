import type { Nodes, Root } from 'mdast';
import type { RegisteredPassage } from '../loader/registers/passage-register.ts';
import type { Problem } from '../loader/problem.ts';
import { nodesOf } from '../markdown/nodes.ts';
import { numberPassages, type Numbering } from '../markdown/numbering/numbering.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { textBlocks, type TextBlock } from '../markdown/text-blocks.ts';
import type { ArchiveRecord, Text } from '../schema/records.ts';

/** A text with its syntax tree, which is let go as soon as the checks of this text have seen it. */
export interface ParsedText {
  text: Text;
  tree: Root;
  /** All nodes of the tree, in the order of the text. */
  nodes: readonly Nodes[];
  blocks: TextBlock[];
  numbering: Numbering;
  /** Its record, as far as the front matter can be read. */
  record: ArchiveRecord | undefined;
  /** The fields of the front matter that cannot be read. */
  faulty: ReadonlySet<string>;
  /** Whether a part of it is left unread: raw HTML, or what is nested too deeply. */
  partlyUnread: boolean;
}

/** A check of one text and its record: what it finds depends on nothing else. */
export type TextCheck = (parsed: ParsedText) => Iterable<Problem>;

/** @param registered the passages of the text that have a number */
export function parseText(
  text: Text,
  record: ArchiveRecord | undefined,
  faulty: ReadonlySet<string> = new Set(),
  registered: readonly RegisteredPassage[] = [],
): ParsedText {
  const tree = parseMarkdown(text.body);
  const nodes = nodesOf(tree);
  return {
    ...{ text, tree, nodes, record, faulty },
    blocks: textBlocks(tree),
    numbering: numberPassages(tree, registered),
    partlyUnread: tree.data?.tooDeepAt !== undefined || nodes.some(({ type }) => type === 'html'),
  };
}

/** What is wrong with a line of a text, and what the line has in place of what where there is only one remedy. */
export type LineProblem = Pick<Problem, 'message' | 'remedy' | 'level'> & {
  replace?: readonly [from: string, to: string];
};

/** The problem of a text at a line of its body, which counts from 1. */
export function atLine(
  { text }: { text: Pick<Text, 'file' | 'bodyLine'> },
  bodyLine: number,
  { replace, ...problem }: LineProblem,
): Problem {
  const line = text.bodyLine - 1 + bodyLine;
  const [from, to] = replace ?? [];
  return {
    file: text.file,
    line,
    ...problem,
    ...(from !== undefined && to !== undefined && { mend: { edit: 'replace', line, from, to } }),
  };
}
