import type { Archive } from '../archive/archive.ts';
import type { Article } from '../schema/records.ts';
import { formatDate } from '../words/dates.ts';
import type { Words } from '../words/en.ts';
import type { Part } from '../words/sentence.ts';
import { articleMarks, inset } from './language.ts';

/** The publisher’s name, or that it is unknown. */
export const publisherName = ({ data }: Article, archive: Archive, words: Words): string =>
  data.publisher ? archive.group(data.publisher).data.name : words.citations.unknownPublisher;

/** When an article was published: `probably 4 May 2021`. */
export const dateText = ({ data }: Article, { dates }: Words): string =>
  data.published ? formatDate(data.published, dates) : dates.undated;

/** Who published an article and when: `Example Times, probably 4 May 2021`. */
export const imprint = (article: Article, archive: Archive, words: Words): string =>
  `${publisherName(article, archive, words)}, ${dateText(article, words)}`;

/** A headline within a line, which keeps it apart where it is in another language or direction. */
function headlineIn(article: Article, archive: Archive, words: Words): Part {
  const { headline } = article.data;
  return inset(headline, articleMarks(headline, article, archive, words));
}

/** Whether a text names more than one page: `12–13`, `A4, A6`. */
export const isSeveral = (page: string): boolean => /\d\s*[–,-]\s*\p{L}?\d/u.test(page);

/** An article in a footnote: publisher, date and headline. */
export const reference = (article: Article, archive: Archive, words: Words): Part[] =>
  words.citations.reference(imprint(article, archive, words), headlineIn(article, archive, words));
