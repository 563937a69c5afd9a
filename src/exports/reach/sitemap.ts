import { escapeXml } from '../xml-text.ts';

/** The most addresses that a sitemap may have (sitemaps.org, protocol 0.9). */
const MOST_URLS = 50_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The sitemap of some pages as files, each with its name: `sitemap.xml`, which of more pages than one may have lists the others.
 * @param urls the absolute addresses of the pages
 * @param home the absolute address under which the files lie
 */
export function sitemapFiles(urls: readonly string[], home: string, most = MOST_URLS): Map<string, string> {
  if (urls.length <= most) return new Map([['sitemap.xml', document('urlset', 'url', urls)]]);
  const parts = Array.from({ length: Math.ceil(urls.length / most) }, (_, i) => urls.slice(i * most, (i + 1) * most));
  const names = parts.map((_, i) => `sitemap-${i + 1}.xml`);
  return new Map([
    [
      'sitemap.xml',
      document(
        'sitemapindex',
        'sitemap',
        names.map((name) => home + name),
      ),
    ],
    ...parts.map((part, i) => [names[i]!, document('urlset', 'url', part)] as const),
  ]);
}

const document = (root: string, entry: string, urls: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${root} xmlns="${NAMESPACE}">`,
    ...urls.map((url) => `<${entry}><loc>${escapeXml(url)}</loc></${entry}>`),
    `</${root}>`,
    '',
  ].join('\n');
