import type { Content } from '../../views/pages/content.ts';
import type { Head } from './head.ts';

/** What a page that is not of one record tells machines: a list, the disputes, what is about the archive. */
export const pageHead = (_content: Content): Head => ({
  meta: [],
  links: [],
  linkedData: [],
});
