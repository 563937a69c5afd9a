import { contextObjects } from '../exports/citations/coins.ts';
import { pageHead } from '../exports/head/page-head.ts';
import type { Content } from '../views/pages/content.ts';
import { listPage, type ListPageOf } from '../views/pages/list.ts';
import type { PageModel } from './page-model.ts';

/** The list of a kind, or a part of it. */
export function listModel(part: ListPageOf, content: Content) {
  const page = listPage(part, content);
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
