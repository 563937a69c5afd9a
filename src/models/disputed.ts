import { pageCitations } from '../exports/citations/citations.ts';
import { pageHead } from '../exports/head/page-head.ts';
import type { Content } from '../views/pages/content.ts';
import { disputedPage, type DisputedPart } from '../views/pages/disputed.ts';
import type { PageModel } from './page-model.ts';

/** What is disputed, or a part of it. */
export function disputedModel(part: DisputedPart, content: Content) {
  const { disputed, ...page } = disputedPage(part, content);
  const { pageTitle: title, path } = page;
  const data = {
    frame: content.frame,
    head: pageHead(content, { type: 'list', title, path, disputed }),
    page,
    citations: pageCitations(title, path, content),
  };
  return { path, data } satisfies PageModel<unknown>;
}
