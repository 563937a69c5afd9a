import type { Root } from 'mdast';
import { nodesOf } from './nodes.ts';

/** The classes of cells by what Markdown says of their column. To the left is where a cell is anyway. */
const CLASSES = { left: undefined, center: 'center', right: 'end' };

/** Says by class how the cells of a table are aligned: the attribute that `remark-rehype` writes is obsolete, and `style` is not allowed. */
export function alignCells(tree: Root): void {
  for (const table of nodesOf(tree)) {
    if (table.type !== 'table') continue;
    const classes = (table.align ?? []).map((align) => align && CLASSES[align]);
    for (const row of table.children)
      row.children.forEach((cell, column) => {
        const name = classes[column];
        if (name) cell.data = { hProperties: { className: [name] } };
      });
    table.align = null;
  }
}
