import { contextObjects } from '../exports/citations/coins.ts';
import { pageHead } from '../exports/head/page-head.ts';
import { collectionPage, type CollectionPage } from '../views/pages/collection.ts';
import type { Content } from '../views/pages/content.ts';
import type { PageModel } from './page-model.ts';

/** The articles of a series or section, or a part of them. */
export function collectionModel(part: CollectionPage, content: Content) {
  const page = collectionPage(part, content);
  const data = {
    frame: content.frame,
    head: pageHead(content, { type: 'list', title: page.pageTitle, path: page.path }),
    page,
    contextObjects: contextObjects(
      page.years.flatMap(({ rows }) => rows),
      content,
    ),
  };
  return { path: page.path, data } satisfies PageModel<unknown>;
}
