import { contextObjects } from '../exports/citations/coins.ts';
import { subjectListHead } from '../exports/head/subject-list-head.ts';
import type { Content } from '../views/pages/content.ts';
import { subjectListPage, type SubjectListPage } from '../views/pages/subject-list.ts';
import type { PageModel } from './page-model.ts';

/** A page of a list that is too long for the page of its subject. */
export function subjectListModel(listPage: SubjectListPage, content: Content) {
  const { records, ...page } = subjectListPage(listPage, content);
  const rows = page.years.flatMap((year) => year.rows);
  const data = {
    frame: content.frame,
    head: subjectListHead({ ...page, about: listPage.subject, records }, content),
    page,
    contextObjects: contextObjects(rows, content),
  };
  return { path: page.path, data } satisfies PageModel<unknown>;
}
