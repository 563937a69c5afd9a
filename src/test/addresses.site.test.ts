import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { redirectsOf } from '../schema/addresses/redirects.ts';
import { serveFolder } from '../building/serve-folder.ts';
import { recordPath } from '../kinds.ts';
import { recordsOf } from './built-pages.ts';
import { visits } from './visit.ts';

const { town, valid } = inject('sites');
const sites = [town, valid].flatMap((site) =>
  redirectsOf(recordsOf(site)).map(({ from, to }) => ({
    from,
    site,
    target: recordPath(site.base, to.kind, to.id),
    asked: new URL(site.url).origin + site.base + encodeURI(from.slice(1)),
  })),
);

test('the sites have old addresses of every form: an id, a page of HTML, a folder, and signs that mean something in a rule', () => {
  expect(sites.map(({ from }) => from)).toEqual(
    expect.arrayContaining([
      '/people/dorothy-lyle/',
      '/2009/councillors/lisle.htm',
      '/old pages/élus de Pellbridge',
      '/2009/penny bridge.html',
      '/archive.php/1957:*',
    ]),
  );
});

describe.each(sites)('$from', ({ asked, site, target, from }) => {
  test('is answered by the local server with the way to the page, and what was asked of it', async () => {
    const response = await fetch(`${asked}?from=mail`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, `${target}?from=mail`]);
  });

  test('has a page that says where the other one is, to people and to search engines', async () => {
    const file = /\.html?$/.test(from) ? from : join(from, 'index.html');
    const html = readFileSync(join(site.folder, file), 'utf8');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`<link rel="canonical" href="${new URL(target, site.url).href}">`);
    expect(html).toContain(`<p><a href="${target}">`);
    const { results } = await new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'long-title': 'off', 'meta-refresh': 'off' },
    }).validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });
});

describe('on a host that reads no rules', () => {
  const { open } = visits();
  const folder = resolve('.cache/site-without-rules');
  let close: () => void;
  let origin: string;
  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(town.folder, folder, { recursive: true });
    rmSync(join(folder, '_redirects'));
    const { server, port } = await serveFolder(folder, town.base, 0);
    [close, origin] = [() => server.close(), `http://localhost:${port}`];
  });
  afterAll(() => {
    close();
    rmSync(folder, { recursive: true });
  });

  test.each(sites.filter(({ site }) => site === town))('$from leads to the page without a script', async (old) => {
    const page = await open(undefined, { javaScriptEnabled: false });
    await page.goto(origin + new URL(old.asked).pathname);
    await page.waitForURL(origin + old.target);
    expect(await page.locator('h1').count()).toBe(1);
  });
});

test('rules for hosts have each address as one word, and no sign that they take for one of theirs', () => {
  const rules = readFileSync(join(town.folder, '_redirects'), 'utf8').split('\n');
  expect(rules.filter((line) => line && !line.startsWith('#'))).toEqual(
    sites
      .filter(({ site }) => site === town)
      .map(({ from, target }) => {
        const address = from.split('/').map(encodeURIComponent).join('/').replace('*', '%2A');
        return `${town.base}${address.slice(1)} ${target} 301`;
      }),
  );
});
