import { pageHead } from '../exports/head/page-head.ts';
import { changesPage, type ChangesPage } from '../views/pages/changes.ts';
import type { Content } from '../views/pages/content.ts';
import type { PageModel } from './page-model.ts';

/** What was added, corrected and withdrawn in some time. */
export function changesModel(part: ChangesPage, content: Content) {
  const page = changesPage(part, content);
  const data = {
    frame: content.frame,
    head: pageHead(content, { type: 'list', title: page.title, path: page.path }),
    page,
  };
  return { path: page.path, data } satisfies PageModel<unknown>;
}
