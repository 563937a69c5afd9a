import { subjectCitations } from '../exports/citations/citations.ts';
import { contextObjects } from '../exports/citations/coins.ts';
import { subjectHead } from '../exports/head/subject-head.ts';
import type { Subject } from '../schema/records.ts';
import type { Content } from '../views/pages/content.ts';
import { subjectPage } from '../views/pages/subject.ts';
import { recordModel } from './page-model.ts';

/** The page of a person, group, place or event. */
export function subjectModel(subject: Subject, content: Content) {
  const page = subjectPage(subject, content);
  const rows = page.lists.flatMap((list) => list.rows);
  return recordModel(subject, content, {
    head: subjectHead(subject, content),
    page,
    citations: subjectCitations(subject, content),
    contextObjects: contextObjects(rows, content),
  });
}
