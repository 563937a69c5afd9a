import type { Nodes, Root } from 'mdast';

/** How many lists, quotations, notes, links and emphases may stand within each other. */
export const MOST_LEVELS = 50;

const CONTAINERS = new Set<Nodes['type']>([
  'blockquote',
  'delete',
  'emphasis',
  'footnoteDefinition',
  'link',
  'linkReference',
  'listItem',
  'strong',
]);

const MARKER = String.raw`(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]+\]:)`;
const RULE = String.raw`[ \t>]*([-*])(?:[ \t]*\1)*[ \t]*$`;

/** What the parser takes for deep nesting, and would need too long for, or fail at. */
const DEEP = new RegExp(
  [
    `^(?!${RULE})(?:[ \\t]*${MARKER}){${MOST_LEVELS + 1}}`,
    `^(?:\\t|[ >]{2}){${MOST_LEVELS + 1}}[ \\t>]*${MARKER}`,
    `(?:!?\\[){${MOST_LEVELS + 1}}`,
    `[*_]{${2 * MOST_LEVELS + 1}}[*_]*[^\\s*_]`,
  ].join('|'),
  'm',
);

/** The line of a text, from 1, that is nested too deeply to be parsed. */
export function unparseableLine(body: string): number | undefined {
  const index = DEEP.exec(body)?.index;
  return index === undefined ? undefined : body.slice(0, index).split('\n').length;
}

/** The line, from 1, on which a tree is nested too deeply to be walked. */
export function tooDeepLine(tree: Root): number | undefined {
  const found: { node: Nodes; level: number }[] = [{ node: tree, level: 0 }];
  for (const { node, level } of found) {
    const within = CONTAINERS.has(node.type) ? level + 1 : level;
    if (within > MOST_LEVELS) return node.position!.start.line;
    if ('children' in node) for (const child of node.children) found.push({ node: child, level: within });
  }
  return undefined;
}
