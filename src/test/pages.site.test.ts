import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { readContent } from '../loader/read.ts';
import { KINDS } from '../kinds.ts';
import { linksOf, pagesOf } from './built-pages.ts';

const sites = inject('sites');

/** What a page’s policy says of scripts, by what its scripts are for. */
const RULES = {
  none: [],
  suggestions: ["script-src 'self'", "connect-src 'self'"],
  search: ["script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'", "worker-src 'self'"],
};

describe.each(Object.entries(sites))('the site "%s"', (name, site) => {
  const pages = pagesOf(site);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const content = { archive: 'content', underPath: 'src/test/fixtures/valid', empty: '.cache/empty-content' }[name]!;
  const { records } = readContent(content);

  test('has a page for every record', () => {
    const missing = records.filter(({ kind, id }) => !byPath.has(`${site.base}${KINDS[kind].folder}/${id}/`));
    expect(missing).toEqual([]);
  });

  test('links only to pages, files and anchors that exist', () => {
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

  test('gives every page a title and a description of its own', () => {
    for (const read of [
      ({ root }: (typeof pages)[number]) => root.querySelector('title')?.text,
      ({ root }: (typeof pages)[number]) => root.querySelector('meta[name="description"]')?.getAttribute('content'),
    ]) {
      const texts = pages.map(read);
      expect(texts.filter((text) => !text?.trim())).toEqual([]);
      expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
    }
  });

  test('is valid HTML', async () => {
    // Astro writes the doctype in capitals, and a headline is as long as its publisher made it.
    const validate = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'doctype-style': 'off', 'long-title': 'off' },
    });
    const faults: string[] = [];
    for (const { path, html } of pages) {
      const { results } = await validate.validateString(html);
      for (const { messages } of results)
        faults.push(
          ...messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId} ${message}`),
        );
    }
    expect(faults).toEqual([]);
  });

  test('leads from the home page to every article in two clicks', () => {
    const reached = new Set([site.base]);
    for (let click = 0; click < 2; click++)
      for (const path of [...reached])
        for (const link of byPath.get(path) ? linksOf(byPath.get(path)!, site) : []) reached.add(link.path);
    const far = records.filter(({ kind, id }) => kind === 'article' && !reached.has(`${site.base}articles/${id}/`));
    expect(far).toEqual([]);
  });

  test('has no inline script, no style attribute and nothing from elsewhere', () => {
    for (const { path, root } of pages) {
      const elsewhere = root
        .querySelectorAll('script, link[rel="stylesheet"], img, iframe, object, embed, video, audio, source')
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href'))
        .filter((address) => !address?.startsWith(site.base));
      expect({ path, elsewhere, styled: root.querySelectorAll('[style]').length }).toEqual({
        path,
        elsewhere: [],
        styled: 0,
      });
    }
  });

  test('runs scripts where search offers names and on the search page, and only their policies let them', () => {
    const scriptOf = (path: string): keyof typeof RULES => {
      const inSite = path.slice(site.base.length);
      if (!records.length) return 'none';
      if (inSite === 'search/') return 'search';
      return /^((articles|people|groups|places|events|disputed)\/(page\/\d+\/)?)?$/.test(inSite)
        ? 'suggestions'
        : 'none';
    };
    for (const { path, root } of pages) {
      const policy = root.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
      const expected = scriptOf(path);
      expect({ path, scripts: root.querySelectorAll('script').length }).toEqual({
        path,
        scripts: expected === 'none' ? 0 : 1,
      });
      expect(policy).toContain("default-src 'none'");
      const rules = policy.split('; ').filter((rule) => /^(script|connect|worker)-src/.test(rule));
      expect({ path, rules }).toEqual({ path, rules: RULES[expected] });
      expect(policy.replace("'wasm-unsafe-eval'", '')).not.toContain('unsafe');
    }
  });

  test('has every article, person, group, place and event in its search index, once', () => {
    const folder = join(site.folder, 'pagefind/fragment');
    const indexed = (existsSync(folder) ? readdirSync(folder) : []).map((file) => {
      const text = gunzipSync(readFileSync(join(folder, file))).toString();
      return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
    });
    expect(indexed.sort()).toEqual(records.map(({ kind, id }) => `/${KINDS[kind].folder}/${id}/`).sort());
  });

  test('opens what leads elsewhere without telling where from', () => {
    const outward = pages
      .flatMap(({ root }) => root.querySelectorAll('a[href^="http"]'))
      .filter((link) => !link.getAttribute('href')!.startsWith(site.url));
    expect(outward.filter((link) => link.getAttribute('rel') !== 'noopener noreferrer').map(String)).toEqual([]);
  });
});

test('an article with its style arrives in 14,600 bytes', () => {
  const sizes = pagesOf(sites.archive)
    .filter(({ path }) => /^\/articles\/[^/]+\/$/.test(path))
    .map(({ html }) => gzipSync(html, { level: 9 }).length);
  expect(sizes.length).toBeGreaterThan(0);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(14_600);
});

test('the map comes in 25 KB', () => {
  const { html } = pagesOf(sites.archive).find(({ path }) => path === '/places/')!;
  expect(html).toContain('<svg');
  expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(25_000);
});

describe.each([
  ['the timeline', '/events/', '.timeline svg'],
  ['the map', '/places/', '.maps svg:not(.narrow)'],
])('%s', (_, path, selector) => {
  const { root } = pagesOf(sites.archive).find((page) => page.path === path)!;
  const drawn = root
    .querySelectorAll(`${selector} a`)
    .map((link) => `${link.getAttribute('aria-label')!.match(/^\d+/)![0]} ${link.getAttribute('href')}`);
  const listed = root
    .querySelectorAll('li:has(b.key)')
    .map((item) => `${item.querySelector('b.key')!.text} ${item.querySelector('a')!.getAttribute('href')}`);

  test('has a link for each entry of its list, under the same number', () => {
    expect(listed.length).toBeGreaterThan(5);
    expect([...new Set(drawn)].sort()).toEqual(listed.sort());
  });
});

test('what is disputed leads to each passage, and stands on the page of its subject too', () => {
  const pages = pagesOf(sites.archive);
  const { root } = pages.find(({ path }) => path === '/disputed/')!;
  const disputes = root.querySelectorAll('.dispute');
  expect(disputes.length).toBeGreaterThan(5);
  for (const dispute of disputes) {
    const subject = dispute.parentNode!.querySelector('h2 a')!.getAttribute('href');
    const page = pages.find(({ path }) => path === subject)!;
    expect(page.root.querySelector(`#disputed #${dispute.id}`)?.text).toBe(dispute.text);
    for (const side of dispute.querySelectorAll('.sides > li, .history > li'))
      expect(side.querySelectorAll('a[href*="#p"]').length).toBeGreaterThan(0);
  }
});

/** The gzipped size of a page’s scripts, with what they import at once. */
function scriptsOf(path: string): number {
  const { folder } = sites.archive;
  const read = (address: string): string[] => {
    const script = readFileSync(join(folder, address), 'utf8');
    const imported = [...script.matchAll(/\b(?:from|import)\s*["'`]\.\/([^"'`]+)/g)];
    return [script, ...imported.flatMap(([, name]) => read(`assets/${name}`))];
  };
  const page = pagesOf(sites.archive).find((page) => page.path === path)!;
  const scripts = page.root.querySelectorAll('script[src]').flatMap((script) => read(script.getAttribute('src')!));
  expect(scripts.length).toBeGreaterThan(0);
  return scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
}

test('the search page brings at most 25 KB of script of its own', () => {
  expect(scriptsOf('/search/')).toBeLessThanOrEqual(25_000);
});

test.each(['/', '/articles/', '/people/', '/groups/', '/places/'])('%s brings at most 1 KB of script', (path) => {
  expect(scriptsOf(path)).toBeLessThanOrEqual(1000);
});

test('an archive without articles says so', () => {
  const pages = pagesOf(sites.empty);
  for (const path of ['/', '/articles/', '/people/', '/groups/', '/places/', '/events/', '/disputed/'])
    expect(pages.find((page) => page.path === path)?.root.querySelector('main')?.text).toMatch(
      /no (articles|people|groups|places|events|questions)|nothing/i,
    );
});
