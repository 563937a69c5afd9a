import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../loader/problem.ts';
import { unwantedIn } from '../schema/unwanted-characters.ts';
import { atLine, type Context } from './context.ts';

/**
 * Characters that do not belong into a text and that are written there as Markdown has it, such as `&rlm;`: those that are in the
 * file itself are reported when it is read. Each is reported once a line.
 */
export function* characterProblems({ texts }: Context): Generator<Problem> {
  for (const parsed of texts) {
    const reported = new Set<string>();
    const problems: Problem[] = [];
    visit(parsed.tree, (node) => {
      for (const text of textsOf(node))
        for (const { index, code, message, remedy } of unwantedIn(text)) {
          const line = node.position!.start.line + text.slice(0, index).split('\n').length - 1;
          if (reported.has(`${line} ${code}`)) continue;
          reported.add(`${line} ${code}`);
          problems.push(atLine(parsed, line, { message: `The text ${message}.`, remedy }));
        }
    });
    yield* problems;
  }
}

/** What a node shows, or says in place of an image, and where it leads. */
const textsOf = (node: Nodes): string[] =>
  ['value', 'alt', 'title', 'url', 'label'].flatMap((field) => {
    const text = (node as unknown as Record<string, unknown>)[field];
    return typeof text === 'string' ? [text] : [];
  });
