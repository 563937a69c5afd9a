import type { Archive } from '../../archive/archive.ts';
import { publisherName, UNKNOWN_PUBLISHER } from '../../views/citation.ts';
import { UNDATED, yearOfArticle } from '../../views/lists.ts';
import { compareNames } from '../../format.ts';

/** Every publisher and year that search can be narrowed to; what is not known comes last. */
export function facets(archive: Archive): { publishers: string[]; years: string[] } {
  const distinct = (values: string[], last: string, compare: (a: string, b: string) => number) =>
    [...new Set(values)].sort((a, b) => Number(a === last) - Number(b === last) || compare(a, b));
  return {
    publishers: distinct(
      archive.articles.map((article) => publisherName(article, archive)),
      UNKNOWN_PUBLISHER,
      compareNames,
    ),
    years: distinct(archive.articles.map(yearOfArticle), UNDATED, (a, b) => compareNames(b, a)),
  };
}
