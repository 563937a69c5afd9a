import { allCitationsFile } from '../../urls.ts';
import type { Content } from '../../views/pages/content.ts';
import { citedArticle } from './cited.ts';
import { CITATION_FORMATS, citationFormats, type CitationFormatName } from './formats.ts';

/** A file of `/data/` with the citations of all articles. */
export interface CitationFile {
  /** Its name in the folder: `citations.bib`. */
  name: string;
  format: CitationFormatName;
  mediaType: string;
  title: string;
  text: string;
}

/** The files with the citations of all articles, newest first. */
export function citationFiles(content: Content): CitationFile[] {
  const { archive, words } = content;
  const cited = archive.articles.map((article) => citedArticle(article, content));
  return citationFormats.map((format) => {
    const { name, mediaType, write } = CITATION_FORMATS[format];
    return {
      name: allCitationsFile(format),
      format,
      mediaType,
      title: words.cite.allArticles(name),
      text: write(cited, words),
    };
  });
}
