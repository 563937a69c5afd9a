import type { Collection } from '../../archive/collections.ts';
import { capitalised, formatCount } from '../../format.ts';
import { KINDS } from '../../kinds.ts';
import { collectionSlug, collectionUrl } from '../../urls.ts';
import { COLLECTIONS } from '../collections.ts';
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
export function collectionPage({ collection, page, pages }: CollectionPage, { archive, site }: Content) {
  const { type, name, articles } = collection;
  const count = capitalised(formatCount(articles.length, KINDS.article.one, KINDS.article.many));
  const label = COLLECTIONS[type].one;
  return {
    label,
    title: name,
    pageTitle: `${label}: ${name}${page > 1 ? `, page ${page}` : ''}`,
    pageDescription: `${label} ${name}: ${count.toLowerCase()} in ${site.name}${pages > 1 ? `: page ${page} of ${pages}` : ''}.`,
    summary: `${count}${articles.length > 1 ? `, ${KINDS.article.order}` : ''}.`,
    path: collectionUrl(type, name, page),
    urlOf: (number: number) => collectionUrl(type, name, number),
    years: yearSections(onPage(articlesByYear(collection), { page, size: site.pageSize }), archive),
  };
}
