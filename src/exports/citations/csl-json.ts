import type { Words } from '../../words/en.ts';
import { isWhole, type CitedAuthor } from './author.ts';
import type { CitedArticle } from './cited.ts';
import { originalNote, readIn } from './note.ts';

/** A name in CSL-JSON. */
export type CslName =
  { literal: string } | { family: string; given: string; 'dropping-particle'?: string; suffix?: string };

/** A date in CSL-JSON. */
export interface CslDate {
  'date-parts': number[][];
  season?: number;
  circa?: true;
}

/** A newspaper article in CSL-JSON (schema 1.0.2). */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  author?: CslName[];
  'container-title'?: string;
  issued?: CslDate;
  section?: string;
  page?: string;
  language: string;
  abstract?: string;
  archive: string;
  note?: string;
  URL: string;
}

/**
 * Articles in CSL-JSON, which Pandoc and reference managers read. Programs take tags such as `<i>` in a title for italics, and the
 * format has no way to write that they are not. Of a time that is open at one end, it has nothing.
 */
export const cslItems = (articles: readonly CitedArticle[], words: Words): CslItem[] =>
  articles.map((article) => {
    const { id, authors, title, publisher, date, section, page, language, summary, url } = article;
    const note = originalNote(article, words);
    return {
      id,
      type: 'article-newspaper',
      title,
      ...(authors.length && { author: authors.map(nameOf) }),
      ...(publisher && { 'container-title': publisher }),
      ...(date && { issued: dateOf(date) }),
      ...(section && { section }),
      ...(page && { page }),
      language,
      ...(summary && { abstract: summary }),
      archive: readIn(article, words),
      ...(note && { note }),
      URL: url,
    };
  });

export const cslJson = (articles: readonly CitedArticle[], words: Words): string =>
  `${JSON.stringify(cslItems(articles, words), undefined, 2)}\n`;

const nameOf = (author: CitedAuthor): CslName =>
  isWhole(author)
    ? { literal: author.name }
    : {
        family: author.family,
        given: author.given,
        ...(author.particle && { 'dropping-particle': author.particle }),
        ...(author.suffix && { suffix: author.suffix }),
      };

function dateOf(date: NonNullable<CitedArticle['date']>): CslDate {
  const circa = date.isUncertain ? { circa: true as const } : {};
  if ('years' in date) return { 'date-parts': [[date.years.first], [date.years.last]], ...circa };
  const { year, season, month, day } = date.point;
  return {
    'date-parts': [[year, ...(month ? [month] : []), ...(day ? [day] : [])]],
    ...(season && { season: season - 20 }),
    ...circa,
  };
}
