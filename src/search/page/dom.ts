import { wholeCompounds } from '../../words/compounds.ts';
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

/** A link in the direction of its own text, with its compounds whole. */
export function link(url: string, text: string): HTMLAnchorElement {
  const anchor = element(
    'a',
    '',
    ...wholeCompounds(text).map((run) => (run.isWhole ? element('span', 'whole', run.text) : run.text)),
  );
  anchor.href = url;
  anchor.dir = 'auto';
  return anchor;
}

/** Gives an element the language of its text, where that is not the page’s, and the direction of that text. */
export function withLanguage<E extends HTMLElement>(node: E, language: string): E {
  if (language) node.lang = language;
  if (node.localName !== 'bdi') node.dir = 'auto';
  return node;
}

/** The language of a name, or nothing. */
export type LanguageOf = (name: string) => string;

export const nameElement = (name: string, languageOf: LanguageOf): HTMLElement =>
  withLanguage(element('bdi', '', name), languageOf(name));

/** The other name by which something was found, unless its own name has it. */
export const alsoKnownAs = (
  via: string,
  name: string,
  words: SearchWords,
  languageOf: LanguageOf,
): (Node | string)[] =>
  name.includes(via) ? [] : [' ', element('small', 'also', words.alsoKnownAs, nameElement(via, languageOf))];
