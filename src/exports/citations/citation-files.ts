import type { Content } from '../../views/pages/content.ts';
import type { DataFile } from '../data/data-file.ts';
import { citedArticle } from './cited.ts';
import { CITATION_FORMATS, citationFormats } from './formats.ts';

/** The files of `/data/` with the citations of all articles, newest first. */
export function citationFiles(content: Content): DataFile[] {
  const { archive, words } = content;
  const cited = archive.articles.map((article) => citedArticle(article, content));
  return citationFormats.map((format) => {
    const { name, mediaType, write } = CITATION_FORMATS[format];
    return {
      name: `citations.${format}`,
      title: words.cite.allArticles(name),
      mediaType,
      content: write(cited, words),
    };
  });
}
