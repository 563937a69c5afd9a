import type { Page } from './engine.ts';
import { markWords, parseExcerpt, type Run } from './excerpt.ts';
import { missingWords } from './matching.ts';

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

const marks = (runs: readonly Run[]): (Node | string)[] =>
  runs.map(({ text, marked }) => (marked ? element('mark', '', text) : text));

/**
 * A result: the link, then what it leads to, what that page is and the words around what matched. An article's summary gives
 * way to its words; words that say nothing new are left out.
 */
export function resultItem(page: Page, query: string): HTMLLIElement {
  const { url, title, kind, date, publisher, description } = page;
  const item = element('li', '', link(url, title), factsOf(kind, date, publisher));
  const runs = parseExcerpt(page.excerpt);
  const excerpt = runs.map(({ text }) => text).join('');
  const matched = runs.some(({ marked }) => marked) && missingWords(excerpt, `${title} ${description}`).length > 0;
  if (description && (kind !== 'Article' || !matched))
    item.append(element('p', 'description', ...marks(markWords(description, query))));
  if (matched) item.append(element('p', 'excerpt', ...marks(runs)));
  return item;
}

function factsOf(kind: string, date: string, publisher: string): HTMLElement {
  const facts = element('p', 'facts', element('span', 'kind', kind));
  if (date) facts.append(' ', element('span', 'date', date));
  if (publisher) facts.append(' ', element('span', 'publisher', publisher));
  return facts;
}
