import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { citationFormats, CITATION_FORMATS } from '../exports/citations/formats.ts';
import { pagesOf, recordsOf, type BuiltPage } from './built-pages.ts';
import { visits } from './visit.ts';

const { town } = inject('sites');
const pages = pagesOf(town);
const articles = recordsOf(town).flatMap((record) =>
  record.kind === 'article' && !record.data.withdrawn?.removed ? [record] : [],
);
const at = (path: string): BuiltPage => pages.find((page) => page.path === town.base + path)!;
const articlePages = articles.map((article) => ({ article, ...at(`articles/${article.id}/`) }));
const metaOf = ({ root }: BuiltPage, name: string): string[] =>
  root.querySelectorAll(`meta[name="${name}"]`).map((meta) => meta.getAttribute('content')!);

describe('the page of an article', () => {
  test('is cited in three styles, each with its address', () => {
    expect(articlePages.length).toBeGreaterThan(10);
    for (const { root } of articlePages) {
      const address = root.querySelector('link[rel=canonical]')!.getAttribute('href')!;
      const citations = root.querySelectorAll('.cite dd').map(({ text }) => text);
      expect(citations).toHaveLength(3);
      for (const citation of citations) expect(citation).toContain(address);
    }
  });

  test('leads to its citation as a file of each format, in which its address is', () => {
    for (const { root, article } of articlePages) {
      const links = root.querySelectorAll('.cite a').map((link) => link.getAttribute('href')!);
      expect(links).toEqual(citationFormats.map((format) => `${town.base}articles/${article.id}.${format}`));
      const address = root.querySelector('link[rel=canonical]')!.getAttribute('href')!;
      for (const link of links)
        expect(readFileSync(join(town.folder, link.slice(town.base.length)), 'utf8')).toContain(address);
    }
  });

  test('has nothing from which a reference manager would guess what is not known', () => {
    for (const page of articlePages) {
      const { byline, publisher } = page.article.data;
      expect(page.root.querySelectorAll('.Z3988, meta[name=author], meta[property="og:site_name"]')).toEqual([]);
      expect(page.html).not.toMatch(/class="[^"]*(?:byline|vcard)/i);
      expect(metaOf(page, 'citation_author')).toHaveLength(byline.length);
      expect(metaOf(page, 'dcterms.source')).toHaveLength(publisher ? 1 : 0);
      expect([...metaOf(page, 'z:date'), ...metaOf(page, 'citation_publication_date')]).toHaveLength(1);
      expect(metaOf(page, 'z:itemType')).toEqual(['newspaperArticle']);
    }
  });
});

test.each(['people/edith-corran/', 'groups/pellbridge-courier/', 'events/first-evening-of-the-band/', 'disputed/'])(
  'the page %s is cited as a page of the archive',
  (path) => {
    const citations = at(path).root.querySelectorAll('.cite dd');
    expect(citations.map(({ text }) => text.includes('The Pellbridge Papers'))).toEqual([true, true, true]);
  },
);

test.each(['', 'articles/', 'groups/pellbridge-courier/', 'events/first-evening-of-the-band/'])(
  'the list on /%s has a COinS for each of its articles, which nobody reads',
  (path) => {
    const { root } = at(path);
    const link = `.record-list a[href^="${town.base}articles/"]`;
    const listed = new Set(root.querySelectorAll(link).map((each) => each.getAttribute('href')));
    const spans = root.querySelectorAll('[hidden] > span.Z3988');
    expect(spans).toHaveLength(listed.size);
    expect(listed.size).toBeGreaterThan(0);
    for (const span of spans) expect(span.getAttribute('title')).toContain('rft.type=newspaperArticle');
  },
);

describe('a reader without a script', () => {
  const { open } = visits();

  test('selects a whole citation with one click', async () => {
    const page = await open(`${town.url}people/edith-corran/`, { javaScriptEnabled: false });
    await page.locator('.cite summary').click();
    const citations = await page.locator('.cite dd').all();
    expect(citations).toHaveLength(3);
    for (const citation of citations) {
      await citation.click({ position: { x: 20, y: 8 } });
      expect(await page.evaluate(() => String(getSelection()).trim())).toBe((await citation.innerText()).trim());
    }
  });
});

test.each(citationFormats)(
  'the .%s of all articles is among the data, and is served with its media type',
  async (format) => {
    expect(existsSync(join(town.folder, `data/citations.${format}`))).toBe(true);
    const response = await fetch(`${town.url}data/citations.${format}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, CITATION_FORMATS[format].mediaType]);
    const text = await response.text();
    for (const { id, data } of articles) if (!data.withdrawn) expect(text).toContain(id);
  },
);
