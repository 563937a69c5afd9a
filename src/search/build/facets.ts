import type { Archive } from '../../archive/archive.ts';
import { publisherName } from '../../views/citation.ts';
import { yearOfArticle, yearsOfEvent } from '../../views/lists.ts';
import type { Words } from '../../words/en.ts';

/** A choice of a filter, with how many pages it leaves. */
export interface Facet {
  value: string;
  count: number;
}

const counted = (values: readonly string[]): Facet[] =>
  [...Map.groupBy(values, (value) => value)].map(([value, same]) => ({ value, count: same.length }));

/** Every publisher and year that search can be narrowed to; what is not known comes last. */
export function facets(archive: Archive, words: Words): { publishers: Facet[]; years: Facet[] } {
  const publishers = counted(archive.articles.map((article) => publisherName(article, archive, words)));
  const years = counted([
    ...archive.articles.map((article) => yearOfArticle(article, words)),
    ...archive.events.flatMap((event) => yearsOfEvent(event, words)),
  ]);
  const isUnknown = ({ value }: Facet) => Number(value === words.citations.unknownPublisher);
  const isUndated = ({ value }: Facet) => Number(value === words.lists.undated);
  return {
    publishers: publishers.sort((a, b) => isUnknown(a) - isUnknown(b) || archive.compareNames(a.value, b.value)),
    years: years.sort((a, b) => isUndated(a) - isUndated(b) || b.value.localeCompare(a.value, 'en', { numeric: true })),
  };
}
