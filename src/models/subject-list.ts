import { subjectListHead } from '../exports/head/subject-list-head.ts';
import type { Content } from '../views/pages/content.ts';
import { subjectListPage, type SubjectListPage } from '../views/pages/subject-list.ts';
import { yearsModel } from './page-model.ts';

/** A page of a list that is too long for the page of its subject. */
export function subjectListModel(listPage: SubjectListPage, content: Content) {
  const { records, ...page } = subjectListPage(listPage, content);
  return yearsModel(page, subjectListHead({ ...page, about: listPage.subject, records }, content), content);
}
