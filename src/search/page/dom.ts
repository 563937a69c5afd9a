import type { SearchWords } from '../../words/en.ts';

/** One element, without any of its text being read as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

export function link(url: string, text: string): HTMLAnchorElement {
  const anchor = element('a', '', text);
  anchor.href = url;
  return anchor;
}

/** The other name by which something was found, unless its own name has it. It keeps its own direction of writing. */
export const alsoKnownAs = (via: string, name: string, words: SearchWords): (Node | string)[] =>
  name.includes(via) ? [] : [' ', element('small', 'also', words.alsoKnownAs, element('bdi', '', via))];
