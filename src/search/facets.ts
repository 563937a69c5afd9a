import type { Archive } from '../archive/archive.ts';
import { publisherName, UNKNOWN_PUBLISHER } from '../archive/bibliography.ts';
import { parseEdtf } from '../edtf.ts';
import { compareNames } from '../format.ts';
import type { Article } from '../schema/kinds.ts';

export const UNDATED = 'Undated';

/** The year under which search files an article: the first that its date allows. */
export const yearFacet = ({ data }: Article): string =>
  data.published ? String(parseEdtf(data.published)!.start.year) : UNDATED;

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
    years: distinct(archive.articles.map(yearFacet), UNDATED, (a, b) => compareNames(b, a)),
  };
}
