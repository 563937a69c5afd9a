import { visit } from 'unist-util-visit';
import { quoted } from '../format.ts';
import type { Problem } from '../loader/problem.ts';
import { MOST_LEVELS } from '../markdown/nesting.ts';
import { atLine, type Context, type ParsedText } from './context.ts';

/** Too deep nesting, raw HTML, headings of the first level, articles without a text. */
export function* markupProblems({ texts }: Context): Generator<Problem> {
  for (const parsed of texts) {
    const deep = parsed.tree.data?.tooDeepAt;
    if (deep)
      yield atLine(parsed, deep, {
        message: `More than ${MOST_LEVELS} lists, quotations or emphases are within each other.`,
        remedy: 'Write it flatter, or put a backslash before signs that are only text.',
      });
    yield* htmlProblems(parsed);
    yield* headingProblems(parsed);
    const isScan = parsed.record?.kind === 'article' && parsed.record.data.text === 'scan';
    if (parsed.text.kind === 'article' && !isScan && isEmpty(parsed))
      yield atLine(parsed, 1, {
        message: 'The article has no text.',
        remedy: 'Write it below the front matter. If a scan is all there is, write text: scan.',
      });
  }
}

/** Whether nothing is left of a text, although no part of it is left unread. */
const isEmpty = ({ partlyUnread, blocks }: ParsedText): boolean =>
  !partlyUnread && !blocks.some(({ text }) => text.trim());

/** A closing tag is the same mistake as the tag that it closes. */
function htmlProblems(parsed: ParsedText): Problem[] {
  const problems: Problem[] = [];
  const opened = new Set<string>();
  visit(parsed.tree, 'html', (node) => {
    const [, closing, name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(node.value) ?? [];
    if (closing && opened.has(name)) return;
    opened.add(name);
    problems.push(
      atLine(parsed, node.position!.start.line, {
        message: `Raw HTML is not published: ${quoted(node.value)}.`,
        remedy: 'Write it in Markdown, or put a backslash before the < of a text that only looks like HTML.',
      }),
    );
  });
  return problems;
}

/** The page’s own heading is its first; a text begins below it. */
function headingProblems(parsed: ParsedText): Problem[] {
  const problems: Problem[] = [];
  visit(parsed.tree, 'heading', ({ depth, position }) => {
    if (depth === 1)
      problems.push(
        atLine(parsed, position!.start.line, {
          message: 'A first-level heading is used, which is the headline of the page.',
          remedy: 'Begin it with ## instead.',
        }),
      );
  });
  return problems;
}
