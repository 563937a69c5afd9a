import type { Collection } from '../../archive/collections.ts';
import { collectionSlug, collectionUrl } from '../../urls.ts';
import { articlesByYear, yearSections } from '../lists.ts';
import { onPage, pagesOf } from '../paging.ts';
import type { Content } from './content.ts';

interface CollectionPage {
  collection: Collection;
  page: number;
  pages: number;
}

/** Every page of every series and section, with the two parts of its path below that of the articles. */
export const collectionPages = ({ archive, site }: Content): (CollectionPage & { path: [string, string] })[] =>
  archive.collections.flatMap((collection) =>
    pagesOf(collection.articles.length, site.pageSize).map(({ page, pages }) => ({
      ...{ collection, page, pages },
      path: [collection.type, collectionSlug(collection.name) + (page > 1 ? `/page/${page}` : '')],
    })),
  );

/** What a page of a series or section shows. */
export function collectionPage({ collection, page, pages }: CollectionPage, { archive, site, words }: Content) {
  const { type, name, articles } = collection;
  const { collections, lists } = words;
  return {
    label: collections[type],
    title: name,
    pageTitle: lists.pageTitle(collections.title(type, name), page),
    pageDescription: lists.pageDescription(
      collections.description(type, name, articles.length, site.name),
      page,
      pages,
    ),
    summary: lists.summary('article', articles.length, lists.orders.article),
    path: collectionUrl(type, name, page),
    urlOf: (number: number) => collectionUrl(type, name, number),
    years: yearSections(onPage(articlesByYear(collection, words), { page, size: site.pageSize }), archive, words),
  };
}
