import type { Archive } from '../../archive/archive.ts';
import { publisherName, UNKNOWN_PUBLISHER } from '../../views/citation.ts';
import { yearOfArticle } from '../../views/lists.ts';
import { compareNames } from '../../format.ts';

/** Every publisher and year that search can be narrowed to; what is not known comes last. */
export function facets(archive: Archive): { publishers: string[]; years: string[] } {
  const publishers = new Set(archive.articles.map((article) => publisherName(article, archive)));
  const isUnknown = (name: string) => Number(name === UNKNOWN_PUBLISHER);
  return {
    publishers: [...publishers].sort((a, b) => isUnknown(a) - isUnknown(b) || compareNames(a, b)),
    // The articles are newest first already, the undated last.
    years: [...new Set(archive.articles.map(yearOfArticle))],
  };
}
