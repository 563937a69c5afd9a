import type { Words } from '../../../words/en.ts';
import type { CitedAuthor } from '../author.ts';
import type { Cited, CitedArticle } from '../cited.ts';
import { readIn } from '../note.ts';
import { beforeLast, inOrder, inverted } from './names.ts';
import { ended, italic, quotedTitle, type Styled } from './styled.ts';

/**
 * The bibliography of the Chicago Manual of Style, 17th edition (notes and bibliography). It has no pages of newspapers (14.191),
 * and puts the newspaper in the place of an author who is not named (14.199).
 */
export function chicago(cited: Cited, words: Words): Styled[] {
  const address = ` ${cited.url}.`;
  const titled = (mark: '.' | ',') => quotedTitle(cited.title, cited.titleMarks, mark, words);
  if (cited.type === 'page') return [...ended([cited.archive]), ' ', ...titled(','), ` ${words.cite.noDate}`, address];
  const { authors, publisher, section } = cited;
  const details = [dateOf(cited, words), ...(section ? [`${words.cite.section} ${section}`] : [])].join(', ');
  return [
    ...headOf(authors, publisher, words),
    ...titled(authors.length && !publisher ? ',' : '.'),
    ' ',
    ...(authors.length && publisher ? [italic(publisher), ', '] : []),
    ...ended([details]),
    ' ',
    ...ended([readIn(cited, words)]),
    address,
  ];
}

function headOf(authors: readonly CitedAuthor[], publisher: string | undefined, words: Words): Styled[] {
  if (authors.length) return [...ended([listOf(authors, words)]), ' '];
  return publisher ? [...ended([italic(publisher)]), ' '] : [];
}

/** Of more than ten, the first seven. */
function listOf(authors: readonly CitedAuthor[], { cite }: Words): string {
  const names = authors.map((author, i) => (i ? inOrder(author) : inverted(author)));
  if (names.length > 10) return `${names.slice(0, 7).join(', ')}, et al.`;
  if (names.length === 1) return names[0]!;
  return names.slice(0, -1).join(', ') + beforeLast(authors, cite.and) + names.at(-1)!;
}

function dateOf({ date }: CitedArticle, { cite }: Words): string {
  if (!date) return cite.noDate;
  const text = 'point' in date ? cite.dates.chicago(date.point) : `${date.years.first}–${date.years.last}`;
  return date.isUncertain ? cite.uncertain(text) : text;
}
