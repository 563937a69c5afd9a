import type { Element, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { wholeCompoundsInProse } from '../words/compounds.ts';

const AS_TYPED = new Set(['code', 'pre']);

/** Keeps short compounds of a text, such as `el-Nouri` and `3–2`, on one line. */
export function wholeCompounds(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && AS_TYPED.has(node.tagName)) return SKIP;
    if (node.type !== 'text' || !parent) return undefined;
    const runs = wholeCompoundsInProse(node.value);
    if (runs.every(({ isWhole }) => !isWhole)) return undefined;
    parent.children.splice(index!, 1, ...runs.map(({ text, isWhole }) => (isWhole ? whole(text) : textOf(text))));
    return index! + runs.length;
  });
}

const textOf = (value: string): Text => ({ type: 'text', value });

const whole = (text: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['whole'] },
  children: [textOf(text)],
});
