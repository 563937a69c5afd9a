import type { Blockquote, ListItem, Nodes, Paragraph, Root, Table } from 'mdast';
import { MARK } from '../citation-syntax.ts';
import { textBlocks } from './text-blocks.ts';

/** A part of a text that has a number and can be cited. */
export type Passage = Paragraph | Blockquote | Table | ListItem;

/**
 * The passages of a text, in its order: its paragraphs, quotations, tables and the items of its lists. What is within one of these
 * belongs to it. Headings, rules, notes and what shows only images are none.
 */
export const passagesOf = (tree: Root): Passage[] =>
  tree.children
    .flatMap((block): Nodes[] => (block.type === 'list' ? block.children : [block]))
    .filter(isPassage)
    .filter(hasText);

const TYPES = new Set<Nodes['type']>(['paragraph', 'blockquote', 'table', 'listItem']);

const isPassage = (block: Nodes): block is Passage => TYPES.has(block.type);

/** What shows no text of its own. */
const WITHOUT_TEXT = new Set<Nodes['type']>([
  'break',
  'definition',
  'footnoteDefinition',
  'footnoteReference',
  'html',
  'image',
  'imageReference',
  'thematicBreak',
]);
const MARKS = new RegExp(MARK, 'g');

/** Whether a part of a text has words, and not only images and marks. */
export function hasText(node: Nodes): boolean {
  if (WITHOUT_TEXT.has(node.type)) return false;
  if (node.type === 'text') return node.value.replace(MARKS, '').trim() !== '';
  return !('children' in node) || node.children.some(hasText);
}

/** What a passage says, without the marks of citations. Cells and blocks are kept apart, so that two figures are never read as one. */
export const passageText = (passage: Passage): string =>
  textBlocks({ type: 'root', children: [passage as Paragraph] })
    .map(({ text }) => text.replace(MARKS, ''))
    .join('; ');
