import type { Words } from '../../../words/en.ts';
import { isSeveral } from '../../../views/citation.ts';
import type { CitedAuthor } from '../author.ts';
import type { Cited, CitedArticle } from '../cited.ts';
import { beforeLast, inOrder, inverted } from './names.ts';
import { ended, italic, quotedTitle, titleSentence, type Styled } from './styled.ts';

/** The list of works cited of MLA, 9th edition: the newspaper is the first container, the archive the second. */
export function mla(cited: Cited, words: Words): Styled[] {
  const where: Styled[] = [italic(cited.archive), `, ${cited.url}.`];
  if (cited.type === 'page') return [...quotedTitle(cited.title, cited.titleMarks, '.', words), ' ', ...where];
  const { authors, title, titleMarks, publisher, page, isAccount } = cited;
  const container: Styled[] = [
    ...(publisher ? [italic(publisher)] : []),
    ...dateOf(cited, words),
    ...(page ? [words.citations.pages(page, isSeveral(page))] : []),
  ].flatMap((part, i) => (i ? [', ', part] : [part]));
  return [
    ...(authors.length ? [...ended([listOf(authors, words)]), ' '] : []),
    ...(publisher ? quotedTitle(title, titleMarks, '.', words) : titleSentence(title, titleMarks, true, words)),
    ' ',
    ...(container.length ? [...ended(container), ' '] : []),
    ...(isAccount ? [words.cite.accountIn] : []),
    ...where,
  ];
}

/** Two by name; of more, the first. */
function listOf(authors: readonly CitedAuthor[], { cite }: Words): string {
  const [first, second, ...others] = authors;
  if (others.length) return `${inverted(first!)}, et al.`;
  return inverted(first!) + (second ? beforeLast(authors, cite.and) + inOrder(second) : '');
}

function dateOf({ date }: CitedArticle, { cite }: Words): string[] {
  if (!date) return [];
  const text = 'point' in date ? cite.dates.mla(date.point) : `${date.years.first}–${date.years.last}`;
  return [date.isUncertain ? cite.uncertain(text) : text];
}
