import type { Subject } from '../../schema/records.ts';
import type { Content } from '../../views/pages/content.ts';
import { areApart, claimParts } from '../../views/subject/claim-parts.ts';
import { subjectFeedLinks } from '../feeds/feed-links.ts';
import { oembedLinks } from '../reach/oembed-links.ts';
import { recordBreadcrumbs } from '../linked-data/breadcrumbs.ts';
import { claimNodes } from '../linked-data/claim.ts';
import { subjectNode } from '../linked-data/subject.ts';
import type { Head } from './head.ts';

/** What the page of a person, group, place or event tells machines. */
export const subjectHead = (subject: Subject, content: Content): Head => ({
  meta: [],
  links: [...subjectFeedLinks(subject, content), ...oembedLinks(subject, content)],
  linkedData: [
    subjectNode(subject, content.archive, content.words),
    recordBreadcrumbs(subject, content),
    ...claimsOnPage(subject, content),
  ],
});

/** The claims about a subject; none where they are too many for its page, for then they are on pages of their own. */
const claimsOnPage = (subject: Subject, { archive, words }: Content) =>
  areApart(claimParts(subject, archive, words)) ? [] : claimNodes(subject, archive, words);
