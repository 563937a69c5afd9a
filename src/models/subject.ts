import { subjectCitations } from '../exports/citations/citations.ts';
import { contextObjects } from '../exports/citations/coins.ts';
import { subjectHead } from '../exports/head/subject-head.ts';
import type { Subject } from '../schema/records.ts';
import type { Content } from '../views/pages/content.ts';
import { subjectPage } from '../views/pages/subject.ts';
import type { PageModel } from './page-model.ts';

/** The page of a person, group, place or event. */
export function subjectModel(subject: Subject, content: Content): PageModel<ReturnType<typeof dataOf>> {
  const data = dataOf(subject, content);
  return { path: data.page.path, data, textInputs: content.textInputs(subject), html: () => content.htmlOf(subject) };
}

function dataOf(subject: Subject, content: Content) {
  const page = subjectPage(subject, content);
  return {
    frame: content.frame,
    head: subjectHead(subject, content),
    page,
    citations: subjectCitations(subject, content),
    contextObjects: contextObjects(
      page.lists.flatMap(({ rows }) => rows),
      content,
    ),
  };
}
