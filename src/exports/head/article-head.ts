import type { Article } from '../../schema/records.ts';
import type { Content } from '../../views/pages/content.ts';
import type { Head } from './head.ts';

/** What the page of an article tells machines. */
export const articleHead = (_article: Article, _content: Content): Head => ({
  meta: [],
  links: [],
  linkedData: [],
});
