import type { SearchWords } from '../../words/en.ts';
import type { Match } from '../resolver/match.ts';
import { contentWords } from '../stop-words.ts';
import { searchTokens } from '../tokens.ts';
import { missingWords } from '../word-match.ts';
import { alsoKnownAs, element, link, nameElement, withLanguage, type LanguageOf } from './dom.ts';
import { bestPassage, markWords, type Run } from './excerpt.ts';
import type { ResultPage } from '../results/search-index.ts';
import type { Result } from '../results/result.ts';
import { textFragment } from './text-fragment.ts';

/** What is marked in results: the words of a query, and every name of what it names. */
export interface Highlights {
  query: string;
  names: readonly string[];
  /** The tokens by which each thing is recognised that was asked for. */
  sought: readonly (readonly string[])[];
  languageOf: LanguageOf;
}

export const resultItem = (result: Result, highlights: Highlights, words: SearchWords): HTMLLIElement =>
  result.match ? subjectItem(result, result.match, highlights, words) : pageItem(result, highlights, words);

/** The page of a name: which of its names was meant, and how many articles name it. */
function subjectItem(
  page: Result,
  { name, via, articles }: Match,
  { query, languageOf }: Highlights,
  words: SearchWords,
): HTMLLIElement {
  const facts = factsOf(page, words);
  facts.append(' ', element('span', 'count', words.articles(articles)));
  const item = element('li', '', titleOf(page, addressOf(page)), facts, ...alsoKnownAs(via, name, words, languageOf));
  if (page.description) item.append(textOf(page, 'description', markWords(page.description, query)));
  return item;
}

/**
 * A page with its summary, or the words around what matched. An article shows its words instead of its summary, and its link
 * leads to them unless its whole headline was asked for. If nothing is marked, it shows the name that matched.
 */
function pageItem(page: Result, highlights: Highlights, words: SearchWords): HTMLLIElement {
  const { query, names } = highlights;
  const { title, description } = page;
  const isArticle = page.kind === 'article';
  const passage = passageOf(page, highlights);
  const isHeadline = missingWords(title, query).length === 0;
  const url = addressOf(page) + (isArticle && !isHeadline ? textFragment(passage) : '');
  const item = element('li', '', titleOf(page, url), factsOf(page, words));

  const isNews = missingWords(plainText(passage), `${title} ${description}`).length > 0;
  const hasPassage = isMarked(passage) && isNews;
  const summary = markWords(description, query, names, highlights.sought.flat());
  if (description && !(isArticle && hasPassage)) item.append(textOf(page, 'description', summary));
  if (hasPassage) item.append(textOf(page, 'excerpt', passage));
  else if (!isMarked([...passage, ...summary, ...markWords(title, query)]))
    item.append(...mentionIn(page, highlights, words));
  return item;
}

/** The words of a page around the most of what was asked for. */
function passageOf({ content }: ResultPage, { query, names, sought }: Highlights): Run[] {
  const ofNames = names.length ? [[...new Set(names.flatMap(searchTokens))].filter((token) => token.length > 2)] : [];
  const passage = bestPassage(content, [...sought, ...ofNames]);
  return markWords(passage, query, names, sought.flat());
}

/** The name by which an article was found that does not have the words in its text. */
function mentionIn({ mentions }: ResultPage, { query, languageOf }: Highlights, words: SearchWords): Node[] {
  const mention =
    mentions.find((name) => !missingWords(query, name).length) ??
    mentions.find((name) => missingWords(query, name).length < contentWords(query).length);
  return mention ? [element('small', 'also', words.mentions, nameElement(mention, languageOf))] : [];
}

function factsOf({ kind, date, publisher }: ResultPage, words: SearchWords): HTMLElement {
  const facts = element('p', 'facts apparatus', element('span', 'kind', kind ? words.kind(kind) : words.sitePage));
  if (date) facts.append(' ', element('span', 'date', date));
  if (publisher) facts.append(' ', withLanguage(element('span', 'publisher', publisher), ''));
  return facts;
}

/** Where a result leads: to what answers the question on its page, if it does. */
const addressOf = ({ url, anchor }: Result): string => url + (anchor ? `#${anchor}` : '');

const isMarked = (runs: readonly Run[]): boolean => runs.some(({ marked }) => marked);

const withMarks = (runs: readonly Run[]): (Node | string)[] =>
  runs.map(({ text, marked }) => (marked ? element('mark', '', text) : text));

const plainText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

const titleOf = ({ title, lang }: ResultPage, url: string): HTMLElement => withLanguage(link(url, title), lang);

const textOf = ({ lang }: ResultPage, className: string, runs: readonly Run[]): HTMLElement =>
  withLanguage(element('p', className, ...withMarks(runs)), lang);
