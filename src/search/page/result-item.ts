import { formatCount } from '../../format.ts';
import { alsoKnownAs, element, link } from './dom.ts';
import type { Page } from './pagefind.ts';
import { excerptText, hasName, markWords, passageWith, type Run } from './excerpt.ts';
import type { NamedPage } from './search.ts';
import { contentWords } from '../stop-words.ts';
import { missingWords } from '../word-match.ts';
import { textFragment } from './text-fragment.ts';

/** What is marked in a result: the words of a query, and every name of what it names. */
export interface Sought {
  query: string;
  names: readonly string[];
}

const marks = (runs: readonly Run[]): (Node | string)[] =>
  runs.map(({ text, marked }) => (marked ? element('mark', '', text) : text));

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/**
 * A result: the link, then what it leads to, what that page is and the words around what matched. An article's summary gives
 * way to its words; words that say nothing new are left out. If nothing is highlighted, show the name that matched. The link to an article leads to its words, but where its whole
 * headline was asked for.
 */
export function resultItem(page: NamedPage, sought: Sought): HTMLLIElement {
  const { query, names } = sought;
  const { title, kind, description, match } = page;
  if (match) return namedItem(page, match, query);
  const runs = passageOf(page, sought);
  const byHeadline = missingWords(title, query).length === 0;
  const url = page.url + (kind === 'Article' && !byHeadline ? textFragment(runs) : '');
  const item = element('li', '', link(url, title), factsOf(page));
  const excerpt = textOf(runs);
  const matched = runs.some(({ marked }) => marked) && missingWords(excerpt, `${title} ${description}`).length > 0;
  const described = markWords(description, query, names);
  if (description && (kind !== 'Article' || !matched)) item.append(element('p', 'description', ...marks(described)));
  if (matched) item.append(element('p', 'excerpt', ...marks(runs)));
  else if (![...runs, ...described, ...markWords(title, query)].some(({ marked }) => marked)) {
    const mention = mentionIn(page, query);
    if (mention) item.append(element('small', 'also', 'mentions ', element('bdi', '', mention)));
  }
  return item;
}

/** The words around what matched: where names were asked for, around one of them, as the article spells it. */
function passageOf({ excerpt, content }: Page, { query, names }: Sought): Run[] {
  const words = excerptText(excerpt);
  const passage = hasName(words, names) ? words : passageWith(names, content) || words;
  return markWords(passage, query, names);
}

/** The name by which an article was found that does not have the words in its text. */
const mentionIn = ({ mentions }: Page, query: string): string | undefined =>
  mentions.find((name) => !missingWords(query, name).length) ??
  mentions.find((name) => missingWords(query, name).length < contentWords(query).length);

/** The page of a name: which of its names was meant, and how many articles name it. */
function namedItem(page: Page, { name, via, articles }: NonNullable<NamedPage['match']>, query: string): HTMLLIElement {
  const facts = factsOf(page);
  facts.append(' ', element('span', 'count', formatCount(articles, 'article')));
  const item = element('li', '', link(page.url, page.title), facts, ...alsoKnownAs(via, name));
  if (page.description) item.append(element('p', 'description', ...marks(markWords(page.description, query))));
  return item;
}

function factsOf({ kind, date, publisher }: Page): HTMLElement {
  const facts = element('p', 'facts apparatus', element('span', 'kind', kind));
  if (date) facts.append(' ', element('span', 'date', date));
  if (publisher) facts.append(' ', element('span', 'publisher', publisher));
  return facts;
}
