import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseOpml } from 'feedsmith';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf, type BuiltPage, type BuiltSite } from './built-pages.ts';
import { headersOf } from './headers.ts';
import { visits } from './visit.ts';

const { valid, town, large, empty } = inject('sites');
const SITES = [
  { name: 'a small archive', site: valid },
  { name: 'the papers of a town', site: town },
  { name: 'a large archive', site: large },
  { name: 'an archive without a file', site: empty },
];

/** The file of a site at an absolute address. */
const fileAt = (address: string, site: BuiltSite): string =>
  join(site.folder, decodeURI(new URL(address, site.url).pathname).slice(site.base.length));
const read = (address: string, site: BuiltSite): string => readFileSync(fileAt(address, site), 'utf8');

const attributes = ({ root }: BuiltPage, selector: string, name: string): string[] =>
  root.querySelectorAll(selector).map((element) => element.getAttribute(name)!);
const contentOf = (page: BuiltPage, property: string) => attributes(page, `meta[property="${property}"]`, 'content');
const canonicals = (page: BuiltPage) => attributes(page, 'link[rel="canonical"]', 'href');
const isIndexed = (page: BuiltPage) => !attributes(page, 'meta[name="robots"]', 'content').includes('noindex');
/** An address that has moved. */
const isRedirect = ({ root }: BuiltPage) => root.querySelector('meta[http-equiv="refresh"]') !== null;
const isEmbed = ({ path }: BuiltPage, { base }: BuiltSite) => path.startsWith(`${base}embed/`);

describe.each(SITES)('of $name', ({ site }) => {
  const pages = pagesOf(site);
  const indexed = pages.filter(isIndexed);
  const absolute = (path: string) => new URL(path, site.url).href;

  test('the sitemap has every page that may be indexed, and robots.txt names it', () => {
    const urls = [...read(`${site.url}sitemap.xml`, site).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);
    expect(urls.toSorted()).toEqual(indexed.map(({ path }) => absolute(path)).sort());
    expect(read(`${site.url}robots.txt`, site)).toContain(`Sitemap: ${site.url}sitemap.xml\n`);
    const others = pages.filter((page) => ![isIndexed, isRedirect].some((is) => is(page)) && !isEmbed(page, site));
    expect(others.map(({ path }) => path)).toEqual([`${site.base}404.html`]);
  });

  test('each of these pages says once what it is, where it is, and what picture goes with it', () => {
    for (const page of indexed) {
      const { path } = page;
      const [title, image] = [contentOf(page, 'og:title'), contentOf(page, 'og:image')];
      expect({ path, canonicals: canonicals(page), urls: contentOf(page, 'og:url') }).toEqual({
        ...{ path, canonicals: [absolute(path)], urls: [absolute(path)] },
      });
      expect([title.length, contentOf(page, 'og:description').length, image.length]).toEqual([1, 1, 1]);
      expect(existsSync(fileAt(image[0]!, site))).toBe(true);
    }
  });

  test('no article names the site as its publisher, as every other page does', () => {
    const isArticle = ({ path }: BuiltPage) => /^articles\/[^/]+\/$/.test(path.slice(site.base.length));
    const naming = indexed.filter((page) => contentOf(page, 'og:site_name').length === 1);
    expect(naming).toEqual(indexed.filter((page) => !isArticle(page)));
  });

  test('every link in a head leads to a file of its type', () => {
    const links = pages.flatMap((page) =>
      page.root
        .querySelectorAll('link[type]')
        .map((link) => [link.getAttribute('type')!, link.getAttribute('href')!] as const),
    );
    const parsers: Record<string, (text: string) => unknown> = {
      'application/atom+xml': parseAtomFeed,
      'application/feed+json': parseJsonFeed,
      'application/json+oembed': JSON.parse,
    };
    for (const [address, [type]] of new Map(links.map(([type, href]) => [href, [type]])))
      expect(() => parsers[type!]?.(read(address, site))).not.toThrow();
    expect(links.filter(([, href]) => !existsSync(fileAt(href, site)))).toEqual([]);
  });

  test('each feed says where it is and is in the list of feeds, and its entries are pages', () => {
    const outlines = parseOpml(read(`${site.url}feeds.opml`, site)).body!.outlines!;
    const listed = outlines
      .flatMap((outline) => [outline, ...(outline.outlines ?? [])])
      .flatMap((one) => one.xmlUrl ?? []);
    const linked = pages.flatMap((page) =>
      attributes(page, 'link[type="application/atom+xml"]', 'href').map((href) => absolute(href)),
    );
    expect(listed.toSorted()).toEqual([...new Set(linked)].sort());
    const paths = new Set(pages.map(({ path }) => absolute(path)));
    for (const address of listed) {
      const { links, entries = [] } = parseAtomFeed(read(address, site));
      expect(links!.find(({ rel }) => rel === 'self')!.href).toBe(address);
      const lost = entries.map((entry) => entry.links![0]!.href!.replace(/#.*/, '')).filter((url) => !paths.has(url));
      expect(lost).toEqual([]);
    }
  });

  test('every page but those for other sites forbids these to show it', () => {
    const headers = headersOf(join(site.folder, '_headers'));
    const framed = pages
      .filter((page) => !isRedirect(page))
      .filter(({ path }) => !headers(path).includes("Content-Security-Policy: frame-ancestors 'none'"));
    expect(framed).toEqual(pages.filter((page) => isEmbed(page, site)));
  });
});

describe('a dispute', () => {
  const { open } = visits();
  const pages = pagesOf(town);
  /** What the pages of the list of disputes have, whose parts share none. */
  const listed = (selector: string) =>
    pages
      .filter(({ path }) => path.startsWith(`${town.base}disputed/`))
      .flatMap(({ root }) => root.querySelectorAll(selector));
  const snippets = listed('.embed-snippets code').map(({ text }) => text);
  const embeds = pages.filter((page) => isEmbed(page, town));
  const passagesOf = (of: BuiltPage['root']) =>
    of.querySelectorAll('a[href*="/#p"]').map((link) => link.getAttribute('href')!);

  test('has a page for other sites with every side and its sources, which says where the dispute is', () => {
    expect(embeds.length).toBeGreaterThan(0);
    const disputes = listed('.dispute');
    for (const embed of embeds) {
      for (const shown of embed.root.querySelectorAll('.dispute')) {
        const dispute = disputes.find(({ id }) => id === shown.id)!;
        expect(shown.querySelectorAll('.sides > li').length).toBe(dispute.querySelectorAll('.sides > li').length);
        expect(passagesOf(shown)).toEqual(passagesOf(dispute));
      }
      expect(canonicals(embed)[0]).toContain(`#${embed.root.querySelector('.dispute')!.id}`);
    }
    const shown = embeds.flatMap(({ root }) => root.querySelectorAll('.dispute').map(({ id }) => id));
    expect(shown.sort()).toEqual(disputes.map(({ id }) => id).sort());
  });

  test('can be copied into a page of another site, which then shows it whole', async () => {
    expect(snippets).toHaveLength(embeds.length);
    const page = await open();
    await page.setContent(`<body style="width: 600px">${snippets[0]!}</body>`);
    const frame = page.frameLocator('iframe');
    await frame.locator('.sides > li').last().scrollIntoViewIfNeeded();
    expect(await frame.locator('.sides > li').last().isVisible()).toBe(true);
    const [asked, needed] = await Promise.all([
      page.locator('iframe').evaluate((element) => element.clientHeight),
      frame.locator('html').evaluate((element) => element.scrollHeight),
    ]);
    expect(needed).toBeLessThanOrEqual(asked);
    expect(await frame.locator('base').getAttribute('target')).toBe('_blank');
  });

  test('is offered to sites that ask by oEmbed', () => {
    for (const { root } of embeds) {
      const address = root.querySelector('link[type="application/json+oembed"]')!.getAttribute('href')!;
      const { html, type, version } = JSON.parse(read(address, town)) as Record<string, string>;
      expect([type, version]).toEqual(['rich', '1.0']);
      expect(snippets).toContain(html);
    }
  });
});
