import type { Article } from '../../schema/records.ts';
import type { Content } from '../../views/pages/content.ts';
import { articleNode } from '../linked-data/article.ts';
import { recordBreadcrumbs } from '../linked-data/breadcrumbs.ts';
import type { Head } from './head.ts';
import { zoteroMeta } from './zotero-meta.ts';

/** What the page of an article tells machines. */
export const articleHead = (article: Article, content: Content): Head => ({
  headline: article.data.headline,
  meta: [...zoteroMeta(article, content)],
  links: [],
  linkedData: [articleNode(article, content), recordBreadcrumbs(article, content)],
});
