import type { Archive } from '../../archive/archive.ts';
import { publisherName } from '../../views/citation.ts';
import { yearOfArticle } from '../../views/lists.ts';
import type { Words } from '../../words/en.ts';

/** Every publisher and year that search can be narrowed to; what is not known comes last. */
export function facets(archive: Archive, words: Words): { publishers: string[]; years: string[] } {
  const publishers = new Set(archive.articles.map((article) => publisherName(article, archive, words)));
  const isUnknown = (name: string) => Number(name === words.citations.unknownPublisher);
  return {
    publishers: [...publishers].sort((a, b) => isUnknown(a) - isUnknown(b) || archive.compareNames(a, b)),
    // The articles are newest first already, the undated last.
    years: [...new Set(archive.articles.map((article) => yearOfArticle(article, words)))],
  };
}
