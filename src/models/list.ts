import { pageHead } from '../exports/head/page-head.ts';
import type { Content } from '../views/pages/content.ts';
import { listPage, type ListPageOf } from '../views/pages/list.ts';
import { yearsModel } from './page-model.ts';

/** The list of a kind, or a part of it. */
export function listModel(part: ListPageOf, content: Content) {
  const page = listPage(part, content);
  return yearsModel(page, pageHead(content, { type: 'list', title: page.pageTitle, path: page.path }), content);
}
