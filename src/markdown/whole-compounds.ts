import type { Element, ElementContent, Root, Text } from 'hast';
import { wholeCompoundsInProse } from '../words/compounds.ts';

const AS_TYPED = new Set(['code', 'pre']);

/** Keeps short compounds of a text, such as `el-Nouri` and `3–2`, on one line. */
export function wholeCompounds(parent: Root | Element): void {
  parent.children = (parent.children as ElementContent[]).flatMap((node): ElementContent[] => {
    if (node.type === 'text') return partsOf(node);
    if (node.type === 'element' && !AS_TYPED.has(node.tagName)) wholeCompounds(node);
    return [node];
  });
}

const partsOf = ({ value }: Text): ElementContent[] =>
  wholeCompoundsInProse(value).map(({ text, isWhole }) => (isWhole ? whole(text) : textOf(text)));

const textOf = (value: string): Text => ({ type: 'text', value });

const whole = (text: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['whole'] },
  children: [textOf(text)],
});
