import type { EdtfDate } from '../../edtf.ts';
import { onceForEachObject } from '../../once.ts';
import type { Article } from '../../schema/records.ts';
import { absolute } from '../../urls.ts';
import { articleMarks, type TextMarks } from '../../views/language.ts';
import { urlOf } from '../../views/link.ts';
import type { Content } from '../../views/pages/content.ts';
import { sharedPart } from '../../views/shared-part.ts';
import { citedAuthors, type CitedAuthor } from './author.ts';
import { citedDate, type CitedDate } from './cited-date.ts';

/**
 * What a citation is made of, before any style or format. Of an article, this is the original, as far as it is known, and the page
 * of the archive as where it was read. There is no day of access: two builds of an archive are alike.
 */
export interface CitedArticle {
  type: 'article';
  id: string;
  authors: readonly CitedAuthor[];
  /** The headline of the original as it was printed; no style changes its capitals. */
  title: string;
  titleMarks: TextMarks;
  publisher: string | undefined;
  date: CitedDate | undefined;
  /** The date as its author wrote it, with all that is known. */
  published: EdtfDate | undefined;
  section: string | undefined;
  page: string | undefined;
  /** The language of the original, a BCP 47 code. */
  language: string;
  summary: string | undefined;
  rights: string | undefined;
  /** The address of the original. */
  original: string | undefined;
  archive: string;
  /** Whether what was read there is an account, not the text of the original. */
  isAccount: boolean;
  /** The absolute address of its page in the archive. */
  url: string;
}

/** A page of the archive about something: a person, an event, what is disputed. */
export interface CitedPage {
  type: 'page';
  title: string;
  titleMarks: TextMarks;
  archive: string;
  url: string;
}

export type Cited = CitedArticle | CitedPage;

/** What is cited of an article: it is cited on its page, in lists and in five files, and the same each time. */
export const citedArticle = (article: Article, content: Content): CitedArticle => citedIn(content)(article);

const citedIn = onceForEachObject((content: Content) =>
  onceForEachObject((article: Article) => sharedPart(cite(article, content))),
);

function cite(article: Article, { archive, site, words }: Content): CitedArticle {
  const { headline, publisher, published, section, page, language, summary, rights, url, text } = article.data;
  return {
    type: 'article',
    id: article.id,
    authors: citedAuthors(article, archive),
    title: headline,
    titleMarks: articleMarks(headline, article, archive, words),
    publisher: publisher && archive.group(publisher).data.name,
    date: published && citedDate(published),
    published,
    section,
    page,
    language: language ?? archive.language,
    summary,
    rights,
    original: url,
    archive: site.name,
    isAccount: text === 'account',
    url: absolute(urlOf(article)),
  };
}

/** @param path of the page, under the base path */
export const citedPage = (title: string, titleMarks: TextMarks, path: string, { site }: Content): CitedPage => ({
  type: 'page',
  title,
  titleMarks,
  archive: site.name,
  url: absolute(path),
});
