import type { Words } from '../../words/en.ts';
import { isWhole, type CitedAuthor } from './author.ts';
import { twoDigits } from './cited-date.ts';
import type { CitedArticle } from './cited.ts';
import { originalNote, readIn } from './note.ts';
import { singleLine } from './single-line.ts';
import { inverted } from './styles/names.ts';

/**
 * Articles in RIS, the format of reference managers: a tag and a value a line, lines that end in CRLF, no line break in a value. It
 * has no uncertain dates: only the certain part of a date is there, and none where not even the year is certain.
 */
export const ris = (articles: readonly CitedArticle[], words: Words): string =>
  articles.map((article) => record(article, words)).join('\r\n');

function record(article: CitedArticle, words: Words): string {
  const { id, authors, title, publisher, section, page, language, summary, url } = article;
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ...authors.map((author): [string, string] => ['AU', nameOf(author)]),
    ['TI', title],
    ['T2', publisher],
    ...datesOf(article),
    ['SE', section],
    ['SP', page],
    ['LA', language],
    ['AB', summary],
    ['DB', readIn(article, words)],
    ['N1', originalNote(article, words)],
    ['UR', url],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${singleLine(value)}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** `Roe, Jane`, `Doe, John, Jr.`; a name that is not to be turned round ends with a comma, as EndNote has it. */
const nameOf = (author: CitedAuthor): string => (isWhole(author) ? `${author.name},` : inverted(author));

function datesOf({ date }: CitedArticle): [string, string][] {
  if (!date || !('point' in date)) return [];
  const { year, month, day } = date.point;
  const padded = String(year).padStart(4, '0');
  return [
    ['PY', padded],
    ['DA', [padded, month ? twoDigits(month) : '', day ? twoDigits(day) : '', ''].join('/')],
  ];
}
