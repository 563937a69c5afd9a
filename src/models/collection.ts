import { pageHead } from '../exports/head/page-head.ts';
import { collectionPage, type CollectionPage } from '../views/pages/collection.ts';
import type { Content } from '../views/pages/content.ts';
import { yearsModel } from './page-model.ts';

/** The articles of a series or section, or a part of them. */
export function collectionModel(part: CollectionPage, content: Content) {
  const page = collectionPage(part, content);
  return yearsModel(page, pageHead(content, { type: 'list', title: page.pageTitle, path: page.path }), content);
}
