import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { visits } from './visit.ts';

const { valid, town, large, empty } = inject('sites');

/** Two archives, with the names that a reader looks for and one that finds records of several kinds. */
const ARCHIVES = [
  {
    archive: 'a small archive',
    site: valid,
    names: ['Anna Bellmar', 'Estervik', 'Harbour Guard', 'Last crossing of the ferry'],
    broad: 'Bellmar',
  },
  {
    archive: 'the papers of a town',
    site: town,
    names: ['Dorothy Lisle', 'Penny Bridge', 'Pellbridge Silver Band', 'Flood of 1953'],
    broad: 'Rummani',
  },
];

const { open: visit, faults } = visits();
let page: Page;
const open = async (options: BrowserContextOptions = {}): Promise<void> => {
  page = await visit(undefined, options);
};

const found = () => page.locator('#results > li a').first();
const titles = () =>
  page
    .locator('#results > li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')!.textContent.trim()));
const settled = (text: RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();

describe('with JavaScript', () => {
  beforeEach(() => open());

  async function searchFromHome(home: string, words: string) {
    await page.goto(home);
    for (let tabs = 0; tabs < 30; tabs++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement instanceof HTMLInputElement)) break;
    }
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    await found().waitFor();
  }

  test.each(ARCHIVES.flatMap(({ archive, site, names }) => names.map((name) => ({ archive, site, name }))))(
    'a reader finds $name in $archive from the home page with the keyboard alone',
    async ({ site, name }) => {
      await searchFromHome(site.url, name);
      expect(await titles()).toContain(name);
      while ((await page.evaluate(() => document.activeElement?.closest('#results'))) === null)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => !url.pathname.includes('/search/'));
      expect(await page.locator('h1').textContent()).toContain(name);
    },
  );

  test.each(ARCHIVES)(
    'in $archive, filters and sort live in the address, and Back undoes them',
    async ({ site, broad }) => {
      await page.goto(`${site.url}search/?q=${broad}`);
      await settled(/result/);
      const all = (await titles()).length;
      await page.locator('select[name="kind"]').selectOption('Article');
      await page.waitForURL(/kind=Article/);
      await expect.poll(async () => (await titles()).length).toBeLessThan(all);
      const some = await titles();
      await page.locator('select[name="sort"]').selectOption('oldest');
      await page.waitForURL(/sort=oldest/);
      await expect.poll(titles).not.toEqual(some);
      await page.goBack();
      await expect.poll(titles).toEqual(some);
      await page.goBack();
      await expect.poll(async () => (await titles()).length).toBe(all);
      await page.goForward();
      await expect.poll(titles).toEqual(some);
    },
  );

  test('the newest come first, or the oldest, whichever is asked for', async () => {
    const years = () =>
      page
        .locator('#results > li')
        .evaluateAll((items) =>
          items.map((item) =>
            Number(/(?:19|20)\d\d/.exec(item.textContent.replace(item.querySelector('a')!.textContent, ''))![0]),
          ),
        );
    await page.goto(`${large.url}search/?kind=Article&sort=newest`);
    await found().waitFor();
    const newest = await years();
    expect(newest).toEqual(newest.toSorted((a, b) => b - a));
    await page.goto(`${large.url}search/?kind=Article&sort=oldest`);
    await found().waitFor();
    const oldest = await years();
    expect(oldest).toEqual(oldest.toSorted((a, b) => a - b));
    expect([newest[0], oldest[0]]).toEqual([2019, 1990]);
  });

  test('a query is shown as text, whatever it holds', async () => {
    const query = '<img src=x onerror=alert(1)>';
    await page.goto(`${valid.url}search/?q=${encodeURIComponent(query)}`);
    await settled(/<img src=x/);
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.locator('#search-page-query, main input[name="q"]').first().inputValue()).toBe(query);
  });

  test('a miss says what was searched and where else to look', async () => {
    await page.goto(`${valid.url}search/?q=qwertyuiop`);
    await settled(/qwertyuiop/);
    expect(await titles()).toEqual([]);
    for (const list of ['people', 'groups', 'places'])
      expect(await page.locator(`main a[href="/archive/${list}/"]`).count()).toBeGreaterThan(0);
  });

  test('search and reading work at the root of a host', async () => {
    await page.goto(`${large.url}search/?q=Summary+7`);
    await found().click();
    await page.waitForURL((url) => /^\/(articles|people|groups|places|events)\/[^/]+\/$/.test(url.pathname));
    expect(await page.locator('h1').count()).toBe(1);
  });

  test('an archive without articles has nothing to search, and says so', async () => {
    await page.goto(`${empty.url}search/?q=anything`);
    await settled(/nothing|no /i);
    expect(await titles()).toEqual([]);
  });
});

describe('without JavaScript', () => {
  beforeEach(() => open({ javaScriptEnabled: false }));

  test.each(ARCHIVES)(
    'a reader of $archive goes from the home page to an article, a person and back to a list',
    async ({ site: { url, base } }) => {
      await page.goto(url);
      await page.locator(`main a[href^="${base}articles/2"]`).first().click();
      expect(await page.locator('h1').textContent()).toBeTruthy();
      await page.locator(`main a[href^="${base}people/"]`).first().click();
      await page.locator(`main a[href^="${base}articles/2"]`).first().click();
      await page.locator(`nav a[href="${base}places/"]`).first().click();
      await page.locator(`main .entity-index a[href^="${base}places/"]`).first().click();
      await page.waitForURL(`**${base}places/*/`);
      expect(await page.locator('h1').count()).toBe(1);
    },
  );

  test.each(ARCHIVES)('the search page of $archive says so and leads to the lists', async ({ site: { url, base } }) => {
    await page.goto(`${url}search/?q=anything`);
    expect(await page.locator('main').innerText()).toMatch(/JavaScript/);
    for (const list of ['articles', 'people', 'groups', 'places'])
      expect(await page.locator(`main a[href="${base}${list}/"]`).first().isVisible()).toBe(true);
  });

  test.each(ARCHIVES)('what is not there in $archive leads back', async ({ site: { url } }) => {
    const answer = await page.goto(`${url}people/nobody/`);
    expect(answer?.status()).toBe(404);
    faults();
    expect(await page.locator('main a').count()).toBeGreaterThan(0);
  });
});
