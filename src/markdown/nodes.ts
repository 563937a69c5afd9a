import type { Nodes, Root } from 'mdast';

/** All nodes of a tree, in the order of its text. */
export function nodesOf(tree: Root): Nodes[] {
  const nodes: Nodes[] = [];
  const add = (node: Nodes): void => {
    nodes.push(node);
    if ('children' in node) for (const child of node.children) add(child);
  };
  add(tree);
  return nodes;
}
