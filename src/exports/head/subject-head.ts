import type { Subject } from '../../schema/records.ts';
import type { Content } from '../../views/pages/content.ts';
import type { Head } from './head.ts';

/** What the page of a person, group, place or event tells machines. */
export const subjectHead = (_subject: Subject, _content: Content): Head => ({
  meta: [],
  links: [],
  linkedData: [],
});
