import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { readContent } from '../loader/read.ts';
import { visits } from './visit.ts';

const { archive, underPath, empty } = inject('sites');
const { records } = readContent('content');
const articles = records.filter((record) => record.kind === 'article');

const { open: visit, faults } = visits();
let page: Page;
const open = async (options: BrowserContextOptions = {}): Promise<void> => {
  page = await visit(undefined, options);
};

const found = () => page.locator('#results > li a').first();
const titles = () =>
  page
    .locator('#results > li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')!.textContent!.trim()));
const settled = (text: RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();

describe('with JavaScript', () => {
  beforeEach(() => open());

  async function searchFromHome(words: string) {
    await page.goto(archive.url);
    for (let tabs = 0; tabs < 30; tabs++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement instanceof HTMLInputElement)) break;
    }
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    await found().waitFor();
  }

  test.each(['person', 'place'] as const)(
    'a reader finds a %s from the home page with the keyboard alone',
    async (kind) => {
      const [entity] = records.filter(
        (record) =>
          record.kind === kind &&
          articles.some(({ data }) => data[kind === 'person' ? 'people' : 'places'].some(({ id }) => id === record.id)),
      );
      const name = (entity!.data as { name: string }).name;
      await searchFromHome(name);
      expect(await titles()).toContain(name);
      while ((await page.evaluate(() => document.activeElement?.closest('#results'))) === null)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
      expect(await page.locator('h1').count()).toBe(1);
    },
  );

  test('filters and sort live in the address, and Back undoes them', async () => {
    await page.goto(`${archive.url}search/?q=Mali`);
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
  });

  test('the newest come first, or the oldest, whichever is asked for', async () => {
    const years = () =>
      page
        .locator('#results > li')
        .evaluateAll((items) =>
          items.map((item) =>
            Number(/(?:19|20)\d\d/.exec(item.textContent!.replace(item.querySelector('a')!.textContent!, ''))![0]),
          ),
        );
    await page.goto(`${archive.url}search/?kind=Article&sort=newest`);
    await found().waitFor();
    const newest = await years();
    expect(newest).toEqual(newest.toSorted((a, b) => b - a));
    await page.goto(`${archive.url}search/?kind=Article&sort=oldest`);
    await found().waitFor();
    expect(await years()).toEqual(newest.toReversed());
  });

  test('a query is shown as text, whatever it holds', async () => {
    const query = '<img src=x onerror=alert(1)>';
    await page.goto(`${archive.url}search/?q=${encodeURIComponent(query)}`);
    await settled(/<img src=x/);
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.locator('#search-page-query, main input[name="q"]').first().inputValue()).toBe(query);
  });

  test('a miss says what was searched and where else to look', async () => {
    await page.goto(`${archive.url}search/?q=qwertyuiop`);
    await settled(/qwertyuiop/);
    expect(await titles()).toEqual([]);
    for (const list of ['people', 'groups', 'places'])
      expect(await page.locator(`main a[href="/${list}/"]`).count()).toBeGreaterThan(0);
  });

  test('search and reading work under a path', async () => {
    await page.goto(underPath.url);
    await page.locator('input[name="q"]').first().fill('a');
    const [article] = readContent('src/test/fixtures/valid').records.filter((record) => record.kind === 'article');
    await page.goto(`${underPath.url}search/?q=${encodeURIComponent(article!.data.headline)}`);
    await found().click();
    await page.waitForURL(/\/archive\/(articles|people|groups|places)\/[^/]+\/$/);
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

  test('a reader goes from the home page to an article, a person and back to a list', async () => {
    await page.goto(archive.url);
    await page.locator('main a[href^="/articles/2"]').first().click();
    expect(await page.locator('h1').textContent()).toBeTruthy();
    await page.locator('main a[href^="/people/"]').first().click();
    await page.locator('main a[href^="/articles/2"]').first().click();
    await page.locator('nav a[href="/places/"]').first().click();
    await page.locator('main .index a[href^="/places/"]').first().click();
    expect(await page.locator('h1').count()).toBe(1);
  });

  test('the search page says so and leads to the lists', async () => {
    await page.goto(`${archive.url}search/?q=anything`);
    expect(await page.locator('main').innerText()).toMatch(/JavaScript/);
    for (const list of ['articles', 'people', 'groups', 'places'])
      expect(await page.locator(`main a[href="/${list}/"]`).first().isVisible()).toBe(true);
  });

  test('what is not there leads back', async () => {
    const answer = await page.goto(`${archive.url}people/nobody/`);
    expect(answer?.status()).toBe(404);
    faults();
    expect(await page.locator('main a').count()).toBeGreaterThan(0);
  });
});
