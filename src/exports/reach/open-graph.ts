import { absolute, cardUrl } from '../../urls.ts';
import type { Head } from '../head/head.ts';

/** The size of the picture that goes with links to the site, in pixels. */
export const CARD = { width: 1200, height: 630 };

/** What other sites show of a link to a page: Open Graph, and how large to show the picture, for which it has no property. */
export const openGraph = (page: {
  title: string;
  description: string;
  /** Its path under the base path. */
  path: string;
  type: 'article' | 'website';
  /** Left out where a reader of the page would take the site for the publisher of what it shows. */
  site?: string | undefined;
}): Head['meta'] => [
  { property: 'og:title', content: page.title },
  { property: 'og:type', content: page.type },
  { property: 'og:url', content: absolute(page.path) },
  { property: 'og:image', content: absolute(cardUrl()) },
  { property: 'og:description', content: page.description },
  ...(page.site ? [{ property: 'og:site_name', content: page.site }] : []),
  { name: 'twitter:card', content: 'summary_large_image' },
];
