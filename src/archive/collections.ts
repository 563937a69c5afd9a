import { collectionTypes, type CollectionType } from '../kinds.ts';
import type { Article } from '../schema/records.ts';
import { multimap, optional } from './multimap.ts';

/** The articles of one series, or of one section of whatever newspaper. */
export interface Collection {
  type: CollectionType;
  name: string;
  articles: readonly Article[];
}

/** The series, then the sections, by name; their articles in the order given. */
export const collectionsOf = (
  articles: readonly Article[],
  compareNames: (a: string, b: string) => number,
): Collection[] =>
  collectionTypes.flatMap((type) =>
    [...multimap(articles.flatMap((article) => optional(article.data[type], article)))]
      .map(([name, within]) => ({ type, name, articles: within }))
      .sort((a, b) => compareNames(a.name, b.name)),
  );
