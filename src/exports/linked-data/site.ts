import type { WebSite } from 'schema-dts';
import { absolute, homeUrl, searchUrl } from '../../urls.ts';
import type { Content } from '../../views/pages/content.ts';
import { known } from './known.ts';
import { archiveItself } from './reference.ts';

/** The site, with the address at which it is searched. */
export function siteNode(content: Content): WebSite {
  const { site, words } = content;
  return known({
    '@type': 'WebSite',
    '@id': absolute(homeUrl()),
    url: absolute(homeUrl()),
    name: site.name,
    description: site.tagline,
    inLanguage: words.language,
    publisher: archiveItself(content),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absolute(searchUrl())}?q={query}` },
      'query-input': 'required name=query',
    },
  });
}
