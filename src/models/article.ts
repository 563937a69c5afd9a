import { articleCitations } from '../exports/citations/citations.ts';
import { articleHead } from '../exports/head/article-head.ts';
import type { Article } from '../schema/records.ts';
import { articlePage } from '../views/pages/article.ts';
import type { Content } from '../views/pages/content.ts';
import type { PageModel } from './page-model.ts';

/** The page of an article. */
export function articleModel(article: Article, content: Content): PageModel<ReturnType<typeof dataOf>> {
  const data = dataOf(article, content);
  return { path: data.page.path, data, textInputs: content.textInputs(article), html: () => content.htmlOf(article) };
}

const dataOf = (article: Article, content: Content) => ({
  frame: content.frame,
  head: articleHead(article, content),
  page: articlePage(article, content),
  citations: articleCitations(article, content),
});
