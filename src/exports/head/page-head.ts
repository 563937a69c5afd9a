import type { Content } from '../../views/pages/content.ts';
import { disputesFeedLinks } from '../feeds/feed-links.ts';
import { pageNodes, type NonRecordPage } from '../linked-data/page.ts';
import type { Head } from './head.ts';

/** What a page that is not of one record tells machines: a list, the disputes, what is about the archive. */
export const pageHead = (content: Content, page: NonRecordPage): Head => ({
  meta: [],
  links: page.disputed ? disputesFeedLinks(content) : [],
  linkedData: pageNodes(page, content),
});
