import { iconUrl, manifestUrl, openSearchUrl, touchIconUrl } from '../../urls.ts';
import type { Frame } from '../../views/frame.ts';
import { archiveFeedLinks } from '../feeds/feed-links.ts';
import { openGraph } from '../reach/open-graph.ts';
import type { Head } from './head.ts';

/** What every page tells other sites that link to it. An article has no name of a site, which would be taken for its publisher. */
export const siteMeta = (
  { headline, ...page }: { title: string; description: string; path: string; headline: string | undefined },
  { name }: Frame,
): Head['meta'] =>
  openGraph({ ...page, ...(headline ? { title: headline, type: 'article' } : { type: 'website', site: name }) });

/** What keeps a page that has no address of its own out of the indexes of others. */
export const NOT_INDEXED: Head['meta'] = [{ name: 'robots', content: 'noindex' }];

/** What every page says of the site that it belongs to: its mark, its feed, how it is searched. */
export const siteLinks = ({ name }: Frame): Head['links'] => [
  { rel: 'icon', href: iconUrl(), type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: touchIconUrl() },
  { rel: 'manifest', href: manifestUrl() },
  { rel: 'search', href: openSearchUrl(), type: 'application/opensearchdescription+xml', title: name },
  ...archiveFeedLinks(name),
];
