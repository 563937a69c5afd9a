import { embedHead } from '../exports/head/embed-head.ts';
import type { Content } from '../views/pages/content.ts';
import type { DisputedQuestion } from '../views/disputes/disputed-questions.ts';
import { embedPage } from '../views/pages/embed.ts';
import type { PageModel } from './page-model.ts';

/** The page of a disputed question that other sites show. */
export function embedModel(question: DisputedQuestion, content: Content) {
  const page = embedPage(question, content);
  const data = { frame: content.frame, head: embedHead(question, page, content), page };
  return { path: page.path, data } satisfies PageModel<unknown>;
}
