import { formatCount } from '../../format.ts';
import { kindLabel } from '../kind-label.ts';
import type { Match } from '../resolver/match.ts';
import { contentWords } from '../stop-words.ts';
import { missingWords } from '../word-match.ts';
import { alsoKnownAs, element, link } from './dom.ts';
import { excerptText, hasName, markWords, passageWith, type Run } from './excerpt.ts';
import type { ResultPage } from './search-index.ts';
import type { Result } from './search.ts';
import { textFragment } from './text-fragment.ts';

/** What is marked in results: the words of a query, and every name of what it names. */
export interface Highlights {
  query: string;
  names: readonly string[];
}

export const resultItem = (result: Result, highlights: Highlights): HTMLLIElement =>
  result.match ? subjectItem(result, result.match, highlights) : pageItem(result, highlights);

/** The page of a name: which of its names was meant, and how many articles name it. */
function subjectItem(page: ResultPage, { name, via, articles }: Match, { query }: Highlights): HTMLLIElement {
  const facts = factsOf(page);
  facts.append(' ', element('span', 'count', formatCount(articles, 'article')));
  const item = element('li', '', link(page.url, page.title), facts, ...alsoKnownAs(via, name));
  if (page.description) item.append(element('p', 'description', ...withMarks(markWords(page.description, query))));
  return item;
}

/**
 * A page with its summary, or the words around what matched. An article shows its words instead of its summary, and its link
 * leads to them unless its whole headline was asked for. If nothing is marked, it shows the name that matched.
 */
function pageItem(page: ResultPage, highlights: Highlights): HTMLLIElement {
  const { query, names } = highlights;
  const { title, description } = page;
  const isArticle = page.kind === 'article';
  const passage = passageOf(page, highlights);
  const isHeadline = missingWords(title, query).length === 0;
  const url = page.url + (isArticle && !isHeadline ? textFragment(passage) : '');
  const item = element('li', '', link(url, title), factsOf(page));

  const isNews = missingWords(textOf(passage), `${title} ${description}`).length > 0;
  const hasPassage = isMarked(passage) && isNews;
  const summary = markWords(description, query, names);
  if (description && !(isArticle && hasPassage)) item.append(element('p', 'description', ...withMarks(summary)));
  if (hasPassage) item.append(element('p', 'excerpt', ...withMarks(passage)));
  else if (!isMarked([...passage, ...summary, ...markWords(title, query)])) item.append(...mentionIn(page, query));
  return item;
}

/** The words around what matched: if names were asked for, around one of them, as the article spells it. */
function passageOf({ excerpt, content }: ResultPage, { query, names }: Highlights): Run[] {
  const words = excerptText(excerpt);
  const passage = hasName(words, names) ? words : passageWith(names, content) || words;
  return markWords(passage, query, names);
}

/** The name by which an article was found that does not have the words in its text. */
function mentionIn({ mentions }: ResultPage, query: string): Node[] {
  const mention =
    mentions.find((name) => !missingWords(query, name).length) ??
    mentions.find((name) => missingWords(query, name).length < contentWords(query).length);
  return mention ? [element('small', 'also', 'mentions ', element('bdi', '', mention))] : [];
}

function factsOf({ kind, date, publisher }: ResultPage): HTMLElement {
  const facts = element('p', 'facts apparatus', element('span', 'kind', kind ? kindLabel(kind) : ''));
  if (date) facts.append(' ', element('span', 'date', date));
  if (publisher) facts.append(' ', element('span', 'publisher', publisher));
  return facts;
}

const isMarked = (runs: readonly Run[]): boolean => runs.some(({ marked }) => marked);

const withMarks = (runs: readonly Run[]): (Node | string)[] =>
  runs.map(({ text, marked }) => (marked ? element('mark', '', text) : text));

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
