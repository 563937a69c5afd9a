import type { ClaimRecord } from '../../archive/claims.ts';
import type { Subject } from '../../schema/records.ts';
import type { Content } from '../../views/pages/content.ts';
import { claimNodes } from '../linked-data/claim.ts';
import { pageNodes } from '../linked-data/page.ts';
import type { Head } from './head.ts';

interface ListOfSubject {
  pageTitle: string;
  path: string;
  about: Subject;
  records: ReadonlySet<ClaimRecord>;
}

/** What a page of a long list of a subject tells machines: what it is, and the claims that it shows. */
export const subjectListHead = ({ pageTitle, path, about, records }: ListOfSubject, content: Content): Head => ({
  meta: [],
  links: [],
  linkedData: [
    ...pageNodes({ type: 'list', title: pageTitle, path }, content),
    ...(records.size ? claimNodes(about, content.archive, content.words, records) : []),
  ],
});
