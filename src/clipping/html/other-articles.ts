import { wordCount } from '../clean-text.ts';
import type { Found } from '../clipping.ts';
import { foundIn } from '../piece.ts';
import type { PageBlock } from './page-blocks.ts';

/** What is beside an article, not another one. */
const BESIDE = 'aside, nav, footer, [class*="related"], [class*="comment"]';

/** The headlines of the articles of a page but the first, where it has several that are about as long, as a front page has. */
export function otherArticles(blocks: readonly PageBlock[]): Found[] {
  const articles = Map.groupBy(blocks, ({ element }) => outermost(element));
  articles.delete(null);
  const words = (of: readonly PageBlock[]): number =>
    of.filter(({ kind }) => kind !== 'heading').reduce((sum, { text }) => sum + wordCount(text), 0);
  const longest = Math.max(...[...articles.values()].map(words));
  const headlines = [...articles.values()]
    .filter((of) => words(of) >= longest / 2)
    .flatMap((of) => of.find(({ kind }) => kind === 'heading') ?? []);
  return headlines.slice(1).map((heading) => foundIn(heading, heading.text));
}

function outermost(element: Element): Element | null {
  if (element.closest(BESIDE)) return null;
  let article = element.closest('article');
  for (let outer = article; outer; outer = outer.parentElement?.closest('article') ?? null) article = outer;
  return article;
}
