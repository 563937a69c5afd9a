import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../kinds.ts';
import { linksOf, pagesOf, recordsOf, type BuiltPage, type BuiltSite } from './built-pages.ts';

/** What a page’s policy says of scripts, by what its scripts are for. */
const POLICIES = {
  none: [],
  suggestions: ["script-src 'self'", "connect-src 'self'"],
  offline: ["script-src 'self'", "connect-src 'self'", "worker-src 'self'"],
  search: ["script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'", "worker-src 'self'"],
};

/** Tests what holds of every page of any site. */
export function describePages(name: string, site: BuiltSite): void {
  describe(`the pages of ${name}`, () => {
    const pages = pagesOf(site);
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const records = recordsOf(site);
    const paths = records.map(({ kind, id }) => `${KINDS[kind].folder}/${id}/`);

    test('are there for every record', () => {
      expect(paths.filter((path) => !byPath.has(site.base + path))).toEqual([]);
    });

    test('link only to pages, files and anchors that exist', () => {
      const broken = pages.flatMap((page) =>
        linksOf(page, site)
          .filter(({ path, anchor }) => {
            const target = byPath.get(path);
            if (!target)
              return !path.startsWith(site.base) || !existsSync(join(site.folder, path.slice(site.base.length)));
            return anchor !== '' && !target.root.querySelector(`[id="${anchor}"]`);
          })
          .map(({ href }) => `${page.path} -> ${href}`),
      );
      expect(broken).toEqual([]);
    });

    test.each<[string, (page: BuiltPage) => string | undefined]>([
      ['title', ({ root }) => root.querySelector('title')?.text],
      ['description', ({ root }) => root.querySelector('meta[name="description"]')?.getAttribute('content')],
    ])('have each a %s of its own', (_, read) => {
      const texts = pages.map(read);
      expect(texts.filter((text) => !text?.trim())).toEqual([]);
      expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
    });

    test('are valid HTML', async () => {
      // Astro writes the doctype in capitals, a headline is as long as its publisher made it, and years are ids, which HTML lets begin with a digit.
      const validate = new HtmlValidate({
        extends: ['html-validate:recommended'],
        rules: { 'doctype-style': 'off', 'long-title': 'off', 'valid-id': ['error', { relaxed: true }] },
      });
      const problems: string[] = [];
      for (const { path, html } of pages) {
        const { results } = await validate.validateString(html);
        for (const { messages } of results)
          problems.push(
            ...messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId} ${message}`),
          );
      }
      expect(problems).toEqual([]);
    });

    test('have no inline script, no style attribute and nothing from elsewhere', () => {
      for (const { path, root } of pages) {
        const elsewhere = root
          .querySelectorAll(
            'script:not([type="application/ld+json"]), link[rel="stylesheet"], img, iframe, object, embed, video, audio, source',
          )
          .map((element) => element.getAttribute('src') ?? element.getAttribute('href'))
          .filter((address) => !address?.startsWith(site.base));
        const styled = root.querySelectorAll('[style]').length;
        expect({ path, elsewhere, styled }).toEqual({ path, elsewhere: [], styled: 0 });
      }
    });

    test('run scripts where search offers names, on the search page and where the site can be kept, and only their policies let them', () => {
      const purposeOf = (path: string): keyof typeof POLICIES => {
        if (!records.length) return 'none';
        if (path === 'search/') return 'search';
        if (path === 'about/') return 'offline';
        const isList = /^((articles|people|groups|places|events|disputed)\/((year|month|day|letter)\/[^/]+\/)?)?$/.test(
          path,
        );
        return isList ? 'suggestions' : 'none';
      };
      for (const { path, root } of pages) {
        const policy = root.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
        const purpose = purposeOf(path.slice(site.base.length));
        const scripts = root.querySelectorAll('script:not([type="application/ld+json"])').length;
        expect({ path, scripts }).toEqual({ path, scripts: purpose === 'none' ? 0 : 1 });
        expect(policy).toContain("default-src 'none'");
        const rules = policy.split('; ').filter((rule) => /^(script|connect|worker)-src/.test(rule));
        expect({ path, rules }).toEqual({ path, rules: POLICIES[purpose] });
        expect(policy.replace("'wasm-unsafe-eval'", '')).not.toContain('unsafe');
      }
    });

    test('are in the search index, once, where they show a record', () => {
      const folder = join(site.folder, 'pagefind/fragment');
      const indexed = (existsSync(folder) ? readdirSync(folder) : []).map((file) => {
        const text = gunzipSync(readFileSync(join(folder, file))).toString();
        return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
      });
      const withdrawn = records.flatMap((record) =>
        record.kind === 'article' && record.data.withdrawn ? [`articles/${record.id}/`] : [],
      );
      const shown = paths.filter((path) => !withdrawn.includes(path));
      expect(indexed.sort()).toEqual(shown.map((path) => `/${path}`).sort());
    });

    test('have nothing that only the search index reads', () => {
      const kept = pages.filter(({ html }) => html.includes(' data-pagefind-'));
      expect(kept.map(({ path }) => path)).toEqual([]);
    });

    test('open what leads elsewhere without a word of where from', () => {
      const outward = pages
        .flatMap(({ root }) => root.querySelectorAll('a[href^="http"]'))
        .filter((link) => !link.getAttribute('href')!.startsWith(site.url));
      expect(outward.filter((link) => link.getAttribute('rel') !== 'noopener noreferrer').map(String)).toEqual([]);
    });
  });
}
