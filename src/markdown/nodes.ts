import type { Nodes as HtmlNodes, Root as HtmlRoot } from 'hast';
import type { Nodes, Root } from 'mdast';

/** All nodes of a tree, in the order of its text. The packages that visit them one by one take ten times as long. */
export function nodesOf(tree: Root): Nodes[];
export function nodesOf(tree: HtmlRoot): HtmlNodes[];
export function nodesOf(tree: Root | HtmlRoot): (Nodes | HtmlNodes)[] {
  const nodes: (Nodes | HtmlNodes)[] = [];
  const add = (node: Nodes | HtmlNodes): void => {
    nodes.push(node);
    if ('children' in node) for (const child of node.children) add(child);
  };
  add(tree);
  return nodes;
}

/** Whether a tree has a node of one of these types: in most texts there is nothing to replace. */
export const hasNode = (tree: Root, ...types: Nodes['type'][]): boolean =>
  nodesOf(tree).some(({ type }) => types.includes(type));
