import type { Words } from '../../../words/en.ts';
import type { Cited, CitedArticle } from '../cited.ts';
import type { CitedAuthor } from '../author.ts';
import { readIn } from '../note.ts';
import { beforeLast, withInitials } from './names.ts';
import { ended, italic, titleSentence, type Styled } from './styled.ts';

/** The reference list of APA, 7th edition. Its DOI has no counterpart here: the address is that of the archive’s page. */
export function apa(cited: Cited, words: Words): Styled[] {
  if (cited.type === 'page') {
    const title = titleSentence(cited.title, cited.titleMarks, true, words);
    return [...title, ` (${words.cite.noDate}). `, ...ended([cited.archive]), ` ${cited.url}`];
  }
  const { authors, publisher, page, url } = cited;
  const title = titleSentence(cited.title, cited.titleMarks, !publisher, words);
  const date = `(${dateOf(cited, words)}).`;
  const head = authors.length ? [...ended([listOf(authors)]), ` ${date} `, ...title] : [...title, ` ${date}`];
  const source = ended([
    ...(publisher ? [italic(publisher)] : []),
    [publisher && ', ', page].filter((part) => page && part).join(''),
  ]);
  return [...head, ...(publisher || page ? [' ', ...source] : []), ' ', ...ended([readIn(cited, words)]), ` ${url}`];
}

/** Of more than twenty, the first nineteen and the last. */
function listOf(authors: readonly CitedAuthor[]): string {
  const names = authors.map(withInitials);
  if (names.length === 1) return names[0]!;
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${names.at(-1)}`;
  return names.slice(0, -1).join(', ') + beforeLast(authors, '&') + names.at(-1)!;
}

function dateOf({ date }: CitedArticle, { cite }: Words): string {
  if (!date) return cite.noDate;
  const text = 'point' in date ? cite.dates.apa(date.point) : `${date.years.first}–${date.years.last}`;
  return date.isUncertain ? `${cite.circa} ${text}` : text;
}
