import { absolute, sitemapUrl } from '../../urls.ts';

/** What programs that read the site are asked: to read all of it, and where its sitemap is. */
export const robots = (): string => `User-agent: *\nAllow: /\n\nSitemap: ${absolute(sitemapUrl())}\n`;
