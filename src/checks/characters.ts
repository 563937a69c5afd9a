import type { Nodes } from 'mdast';
import type { Problem } from '../loader/problem.ts';
import { unwantedIn } from '../schema/unwanted-characters.ts';
import { atLine, type ParsedText } from './parsed-text.ts';

/**
 * Characters that do not belong into a text and that are written there as Markdown has it, such as `&rlm;`: those that are in the
 * file itself are reported when it is read. Each is reported once a line.
 */
export function* characterProblems(parsed: ParsedText): Generator<Problem> {
  const reported = new Set<string>();
  for (const node of parsed.nodes)
    for (const text of textsOf(node))
      for (const { index, code, message, remedy } of unwantedIn(text)) {
        const line = node.position!.start.line + text.slice(0, index).split('\n').length - 1;
        if (reported.has(`${line} ${code}`)) continue;
        reported.add(`${line} ${code}`);
        yield atLine(parsed, line, { message: `The text ${message}.`, remedy });
      }
}

const FIELDS = ['value', 'alt', 'title', 'url', 'label'];

/** What a node shows, or says in place of an image, and where it leads. */
const textsOf = (node: Nodes): string[] =>
  FIELDS.flatMap((field) => {
    const text = (node as unknown as Record<string, unknown>)[field];
    return typeof text === 'string' ? [text] : [];
  });
