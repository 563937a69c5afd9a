import { formatDate, formatList } from '../format.ts';
import type { Article } from '../schema/records.ts';
import type { Archive } from '../archive/archive.ts';

/** Shown for a publisher that is not known. */
export const UNKNOWN_PUBLISHER = 'Publisher unknown';

/** The publisher’s name, or that it is unknown. */
export const publisherName = ({ data }: Article, archive: Archive): string =>
  data.publisher ? archive.group(data.publisher).data.name : UNKNOWN_PUBLISHER;

/** When an article was published: `probably 4 May 2021`. */
export const dateText = ({ data }: Article): string => (data.published ? formatDate(data.published) : 'undated');

/** Who published an article and when: `Example Times, probably 4 May 2021`. */
export const imprint = (article: Article, archive: Archive): string =>
  `${publisherName(article, archive)}, ${dateText(article)}`;

/** Where in the original an article was printed: `Sport, p. A4`; empty where it is not known. */
const placeInPrint = ({ data: { section, page } }: Article): string =>
  [section, page && `${isSeveral(page) ? 'pp.' : 'p.'} ${page}`].filter(Boolean).join(', ');

/** Whether a text names more than one page: `12–13`, `A4, A6`. */
const isSeveral = (page: string): boolean => /\d\s*[–,-]\s*\p{L}?\d/u.test(page);

/** An article in a footnote: publisher, date and headline. */
export const reference = (article: Article, archive: Archive): string =>
  `${imprint(article, archive)}: ‘${article.data.headline}’`;

/**
 * An article in a bibliography, in one line: authors, headline, series, publisher, date, section and page, and where the text is read.
 * @param site the name of the site
 * @param address the absolute address of the article’s page
 */
export function citation(article: Article, archive: Archive, site: string, address: string): string {
  const { byline, headline, series, text } = article.data;
  const authors = byline.length ? `${formatList(byline.map(({ name }) => name))}. ` : '';
  const where = text === 'account' ? `Account in ${site}` : site;
  const printed = [imprint(article, archive), placeInPrint(article)].filter(Boolean).join(', ');
  return `${authors}‘${headline}’. ${series ? `${series}. ` : ''}${printed}. ${where}, ${address}`;
}
