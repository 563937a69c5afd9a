import type { Archive } from '../../archive/archive.ts';
import { publisherName } from '../../views/citation.ts';
import { yearOfArticle } from '../../views/lists.ts';
import type { Words } from '../../words/en.ts';

/** Every publisher and year that search can be narrowed to; what is not known comes last. */
export function facets(archive: Archive, words: Words): { publishers: string[]; years: string[] } {
  const distinct = (values: string[], last: string, compare: (a: string, b: string) => number) =>
    [...new Set(values)].sort((a, b) => Number(a === last) - Number(b === last) || compare(a, b));
  return {
    publishers: distinct(
      archive.articles.map((article) => publisherName(article, archive, words)),
      words.citations.unknownPublisher,
      archive.compareNames,
    ),
    years: distinct(
      archive.articles.map((article) => yearOfArticle(article, words)),
      words.lists.undated,
      (a, b) => archive.compareNames(b, a),
    ),
  };
}
