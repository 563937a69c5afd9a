import { articleCitations } from '../exports/citations/citations.ts';
import { articleHead } from '../exports/head/article-head.ts';
import type { Article } from '../schema/records.ts';
import { articlePage } from '../views/pages/article.ts';
import type { Content } from '../views/pages/content.ts';
import { recordModel } from './page-model.ts';

/** The page of an article. */
export const articleModel = (article: Article, content: Content) =>
  recordModel(article, content, {
    head: articleHead(article, content),
    page: articlePage(article, content),
    citations: articleCitations(article, content),
  });
