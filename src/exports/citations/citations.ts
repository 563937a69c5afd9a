import type { Article, Subject } from '../../schema/records.ts';
import { citationFileUrl } from '../../urls.ts';
import type { Deferred } from '../../views/deferred.ts';
import { ownMarks } from '../../views/language.ts';
import { urlOf, type Link } from '../../views/link.ts';
import type { Content } from '../../views/pages/content.ts';
import type { Words } from '../../words/en.ts';
import { citedArticle, citedPage, type Cited, type CitedArticle } from './cited.ts';
import { CITATION_FORMATS, citationFormats } from './formats.ts';
import { apa } from './styles/apa.ts';
import { chicago } from './styles/chicago.ts';
import { mla } from './styles/mla.ts';
import type { Styled } from './styles/styled.ts';

/** How a page is cited, as the page says it. */
export interface Citations {
  styles: { name: string; citation: Styled[] }[];
  /** The same for programs; only of articles. */
  files: Link[];
}

export const articleCitations = (article: Article, content: Content): Deferred<Citations> =>
  citationsOf(citedArticle(article, content), content);

export function subjectCitations(subject: Subject, content: Content): Deferred<Citations> {
  const { name } = subject.data;
  return pageCitations(name, urlOf(subject), content, ownMarks(name, content.archive, content.words));
}

/** @param path of the page, under the base path */
export const pageCitations = (title: string, path: string, content: Content, marks = {}): Deferred<Citations> =>
  citationsOf(citedPage(title, marks, path, content), content);

const citationsOf = (cited: Cited, { words }: Content): Deferred<Citations> => ({
  inputs: cited,
  make: () => ({ styles: stylesOf(cited, words), files: cited.type === 'article' ? filesOf(cited) : [] }),
});

function stylesOf(cited: Cited, words: Words): Citations['styles'] {
  const { apa: ofApa, mla: ofMla, chicago: ofChicago } = words.cite.styles;
  return [
    { name: ofApa, citation: apa(cited, words) },
    { name: ofMla, citation: mla(cited, words) },
    { name: ofChicago, citation: chicago(cited, words) },
  ];
}

const filesOf = ({ id }: CitedArticle): Link[] =>
  citationFormats.map((format) => ({ text: CITATION_FORMATS[format].name, url: citationFileUrl(id, format) }));
