import type { Collection } from '../../archive/collections.ts';
import type { Article } from '../../schema/records.ts';
import { collectionSlug, collectionUrl } from '../../urls.ts';
import { yearAnchor } from '../date.ts';
import { articlesByYear, yearSections, type ListEntry } from '../lists.ts';
import { partNavigation } from '../parts/part-navigation.ts';
import { allParts, partName, partsOf, type ListPart } from '../parts/paging.ts';
import { dateKey, recordKeys } from '../parts/part-keys.ts';
import { weightOf } from '../parts/weight.ts';
import type { Content } from './content.ts';

/** A page of a series or section. */
export interface CollectionPage {
  collection: Collection;
  part: ListPart<ListEntry<Article>>;
}

/** Every page of every series and section, with the two parts of its path below that of the articles. */
export const collectionPages = ({
  archive,
  site,
  words,
}: Pick<Content, 'archive' | 'site' | 'words'>): (CollectionPage & { path: [string, string] })[] => {
  return archive.collections.flatMap((collection) => {
    const list = partsOf(articlesByYear(collection, words), {
      size: site.pageSize,
      weightOf: ({ record }) => weightOf(record),
      keyOf: ({ record }, level) => dateKey(record.data.published, level, words),
      restKeys: recordKeys(({ record }) => record, archive.language, words),
    });
    return allParts(list).map((part) => ({
      ...{ collection, part },
      path: [collection.type, [collectionSlug(collection.name), part.path].filter(Boolean).join('/')] as [
        string,
        string,
      ],
    }));
  });
};

/** What a page of a series or section shows. */
export function collectionPage({ collection, part }: CollectionPage, { archive, site, words }: Content) {
  const { type, name } = collection;
  const count = part.entries.length;
  const { collections, lists } = words;
  return {
    label: collections[type],
    title: name,
    partName: partName(part),
    pageTitle: lists.pageTitle(collections.title(type, name), partName(part)),
    pageDescription: lists.pageDescription(collections.description(type, name, count, site.name), partName(part)),
    summary: lists.summary('article', count, lists.orders.article),
    path: collectionUrl(type, name, part.path),
    navigation: partNavigation(
      part,
      (path) => collectionUrl(type, name, path),
      ({ record }) => [yearAnchor(record.data.published)],
    ),
    years: yearSections(part.shown, archive, words),
  };
}
