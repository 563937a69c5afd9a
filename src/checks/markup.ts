import type { Text } from 'mdast';
import { quoted } from '../format.ts';
import type { Problem } from '../loader/problem.ts';
import { MOST_LEVELS } from '../markdown/nesting.ts';
import { htmlInMarkdown } from './html-in-markdown.ts';
import { isUnderlined } from './misread.ts';
import { atLine, type LineProblem, type ParsedText } from './parsed-text.ts';

/** Too deep nesting, raw HTML, private notes that never end, headings of the first level, articles without a text. */
export function* markupProblems(parsed: ParsedText): Generator<Problem> {
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

/** Whether nothing is left of a text, although no part of it is left unread. */
const isEmpty = ({ partlyUnread, blocks, tree }: ParsedText): boolean =>
  !partlyUnread && !blocks.some(({ text }) => text.trim()) && !tree.children.some(({ type }) => type === 'code');

/** A closing tag is the same mistake as the tag that it closes. */
function htmlProblems(parsed: ParsedText): Problem[] {
  const problems: Problem[] = [];
  const opened = new Set<string>();
  for (const node of parsed.nodes) {
    if (node.type === 'text') problems.push(...unclosedNotes(node, parsed));
    if (node.type !== 'html') continue;
    if (node.value.trimStart().startsWith('<!--')) {
      problems.push(atLine(parsed, node.position!.start.line, UNCLOSED_NOTE));
      continue;
    }
    const [, closing, name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(node.value) ?? [];
    if (closing && opened.has(name)) continue;
    opened.add(name);
    const { start } = node.position!;
    const replace = htmlInMarkdown((parsed.tree.data?.source ?? '').slice(start.offset));
    problems.push(
      atLine(parsed, node.position!.start.line, {
        message: `Raw HTML is not published: ${quoted(node.value)}.`,
        remedy: 'Write it in Markdown, or put a backslash before the < of a text that only looks like HTML.',
        ...(replace && { replace }),
      }),
    );
  }
  return problems;
}

const UNCLOSED_NOTE = {
  message: 'A private note is opened here and never closed.',
  remedy:
    'Close it with -->. A note with an empty line in it begins on a line of its own. If <!-- is text, put a backslash before it.',
};

/** Within a paragraph, a note that is not closed is text. */
function unclosedNotes({ position, value }: Text, parsed: ParsedText): Problem[] {
  if (!value.includes('<!--') || !position) return [];
  const written = parsed.tree.data!.source!.slice(position.start.offset, position.end.offset);
  const index = written.search(/(?<!\\)<!--/);
  return index < 0
    ? []
    : [atLine(parsed, position.start.line + written.slice(0, index).split('\n').length - 1, UNCLOSED_NOTE)];
}

/** “# 5 had run since 1919.” has a number sign; “# Findings” is a heading, which is on a level of its own if there is no other. */
function asText(heading: string, hasLevels: boolean): Pick<LineProblem, 'replace'> {
  if (/^# ?\d+ \p{Ll}.*[.!?]$/u.test(heading)) return { replace: ['#', '\\#'] };
  return /^# \p{L}/u.test(heading) && !hasLevels ? { replace: ['#', '##'] } : {};
}

/** The page’s own heading is its first; a text begins below it. */
function headingProblems(parsed: ParsedText): Problem[] {
  const problems: Problem[] = [];
  const source = parsed.tree.data?.source ?? '';
  for (const node of parsed.nodes) {
    if (node.type !== 'heading' || isUnderlined(node, source)) continue;
    const { depth, children, position } = node;
    const at = (problem: LineProblem) => problems.push(atLine(parsed, position!.start.line, problem));
    if (depth === 1)
      at({
        message: 'A first-level heading is used, which is the headline of the page.',
        remedy: 'Begin it with ## instead. If the # is text, put a backslash before it: \\#.',
        ...asText(source.slice(position!.start.offset, position!.end.offset), /^#{2,} /m.test(source)),
      });
    else if (!children.length)
      at({
        message: 'A heading has no text.',
        remedy: 'Remove it. If its signs are text, put a backslash before them.',
      });
  }
  return problems;
}
