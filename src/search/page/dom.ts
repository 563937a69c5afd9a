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

/**
 * Under which other name something was found, where its own name does not say so already. The other name keeps its own direction
 * of writing.
 */
export const alsoKnownAs = (via: string, name: string): (Node | string)[] =>
  name.includes(via) ? [] : [' ', element('small', 'also', 'also known as ', element('bdi', '', via))];
