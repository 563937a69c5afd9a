import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { namesOf } from '../archive/names.ts';
import { readContent } from '../loader/read.ts';
import { KINDS } from '../kinds.ts';
import { LOOKS, objections, visits } from './visit.ts';

const { archive, underPath, empty } = inject('sites');
const subjects = readContent('content').records.filter((record) => record.kind !== 'article');

/** Someone whose name begins as nobody else’s does, as far as it is typed here. */
const known = subjects.find(({ kind, data }) => kind === 'person' && data.name.length > 12)!;
const path = `/${KINDS[known.kind].folder}/${known.id}/`;
const typed = known.data.name.slice(0, 8);

/** What several names begin with. */
const shared = [...Map.groupBy(subjects, ({ data }) => data.name.slice(0, 5))].find(
  ([, alike]) => alike.length > 1,
)![0];

const { open: visit, leave, faults } = visits();

async function open(url: string, options: BrowserContextOptions = {}) {
  const page = await visit(url, options);
  const box = page.locator('input[name="q"]');
  const offered = page.locator('[role="option"]');
  return { page, box, options: offered, first: offered.first() };
}

const pagesWithBox = ['', 'articles/', 'people/', 'groups/', 'places/', 'events/', 'disputed/', 'search/'];

describe.each(pagesWithBox)('on /%s', (at) => {
  const url = archive.url + at;

  test('a name is typed, chosen and opened with the keyboard alone', async () => {
    const { page, box, first } = await open(url);
    await box.focus();
    await page.keyboard.type(typed);
    await first.waitFor();
    expect(await first.textContent()).toContain(known.data.name);
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await box.getAttribute('aria-activedescendant')).toBe(null);
    await page.keyboard.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
    expect(await first.getAttribute('aria-selected')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === path);
  });

  test('Enter without a choice searches', async () => {
    const { page, box, options, first } = await open(url);
    await box.focus();
    await page.keyboard.type(typed);
    await first.waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/search/' && url.searchParams.get('q') === typed.trim());
    await page.locator('#results > li').first().waitFor();
    expect(await options.count()).toBe(0);
  });
});

describe('the list of names', () => {
  test('is walked with the arrows, around over the box itself, and leaves the caret alone', async () => {
    const { page, box, options, first } = await open(archive.url);
    await box.focus();
    await page.keyboard.type(shared);
    await first.waitFor();
    const count = await options.count();
    const chosen = () => box.getAttribute('aria-activedescendant');
    const caret = () => box.evaluate((input: HTMLInputElement) => input.selectionStart);
    await page.keyboard.press('ArrowUp');
    expect(await chosen()).toBe(`suggestion-${count}`);
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).toBe(null);
    for (let i = 1; i <= count; i++) {
      await page.keyboard.press('ArrowDown');
      expect(await chosen()).toBe(`suggestion-${i}`);
    }
    expect(await caret()).toBe(shared.length);
    await page.keyboard.press('Home');
    expect(await caret()).toBe(0);
    await page.keyboard.press('End');
    expect(await caret()).toBe(shared.length);
  });

  test('closes on Escape, with what was typed, on leaving and on an empty box; an arrow opens it', async () => {
    const { page, box, options, first } = await open(archive.url);
    const closed = async () => {
      await expect.poll(() => options.count()).toBe(0);
      expect(await box.getAttribute('aria-expanded')).toBe('false');
    };
    await box.focus();
    await page.keyboard.type(typed);
    await first.waitFor();
    await page.keyboard.press('Escape');
    await closed();
    expect(await box.inputValue()).toBe(typed);
    await page.keyboard.press('ArrowDown');
    await first.waitFor();
    await page.keyboard.press('Tab');
    await closed();
    await box.fill(typed);
    await first.waitFor();
    await box.fill('');
    await closed();
  });

  test('stays closed after Enter, even where the names come late', async () => {
    const { page, options } = await open(archive.url);
    let arrive = () => {};
    const late = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/names*.json', async (route) => {
      await late;
      await route.continue();
    });
    await page.goto(`${archive.url}search/`);
    await page.locator('#q').pressSequentially(typed);
    await page.locator('#q').press('Enter');
    arrive();
    await page.locator('#results > li').first().waitFor();
    expect(await options.count()).toBe(0);
    expect(await page.locator('#q').getAttribute('aria-expanded')).toBe('false');
  });

  test('says how many names there are, in a live region', async () => {
    const { page, box, options, first } = await open(archive.url);
    const said = page.locator('[aria-live="polite"]');
    await box.pressSequentially(typed);
    await first.waitFor();
    expect(await said.textContent()).toBe(
      `${await options.count()} suggestion${(await options.count()) > 1 ? 's' : ''}`,
    );
    await box.fill('qwertyuiop');
    await expect.poll(() => said.textContent()).toBe('No suggestions');
  });

  test('offers nothing but names, under any of them, and says which', async () => {
    const { page, box, options } = await open(archive.url);
    const { name } = namesOf(known).find(({ name }) => !known.data.name.includes(name) && /^[\w ]+$/.test(name))!;
    await box.fill(name);
    const option = options.filter({ hasText: known.data.name });
    await option.waitFor();
    expect(await option.textContent()).toContain(`also known as ${name}`);
    for (const href of await options.evaluateAll((links) => links.map((link) => link.getAttribute('href')!)))
      expect(href).toMatch(/^\/(people|groups|places|events)\/[^/]+\/$/);
    expect(page.url()).toBe(archive.url);
  });

  test.each([
    ['a mouse', {}],
    ['a finger', { hasTouch: true, viewport: { width: 360, height: 800 } }],
  ] as const)('is used with %s', async (_, options) => {
    const { page, box, first } = await open(archive.url, options);
    await box.click();
    await page.keyboard.type(typed);
    await first.waitFor();
    await ('hasTouch' in options ? first.tap() : first.click());
    await page.waitForURL((url) => url.pathname === path);
  });

  test('works under a path', async () => {
    const somebody = readContent('src/test/fixtures/valid').records.find(
      ({ kind }) => kind === 'person',
    ) as typeof known;
    const { page, box, first } = await open(underPath.url);
    await box.pressSequentially(somebody.data.name.slice(0, 4));
    await first.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/archive\/(people|groups|places)\/[^/]+\/$/);
    expect(await page.locator('h1').count()).toBe(1);
  });

  test.each(LOOKS)('has nothing that axe objects to, $colorScheme at $width px', async (look) => {
    for (const at of ['', 'search/']) {
      const { page, box, first } = await open(archive.url + at, look);
      await box.pressSequentially(shared);
      await first.waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await objections(page)).toEqual([]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBe(0);
      await leave();
    }
  });
});

describe('nothing is offered, and the form searches,', () => {
  test('without JavaScript', async () => {
    const { page, box } = await open(archive.url, { javaScriptEnabled: false });
    await box.fill(typed);
    expect(await box.getAttribute('role')).toBe(null);
    await box.press('Enter');
    await page.waitForURL((url) => url.pathname === '/search/' && url.searchParams.get('q') === typed);
  });

  test.each([
    ['in an empty archive', empty.url],
    ['on an entity’s page', archive.url + path.slice(1)],
    ['on a page about the archive', `${archive.url}about/`],
  ])('%s', async (_, url) => {
    const { page, box } = await open(url);
    await box.pressSequentially(typed);
    expect(await page.locator('script, [role="combobox"]').count()).toBe(0);
    await box.press('Enter');
    await page.waitForURL((url) => url.pathname.endsWith('/search/'));
  });

  test('where the names cannot be had', async () => {
    const { page, box } = await open(archive.url);
    await page.route('**/names*.json', (route) => route.fulfill({ status: 404, body: '' }));
    await box.pressSequentially(typed);
    expect(await page.locator('[role="option"]').count()).toBe(0);
    await box.press('Enter');
    await page.locator('#results > li').filter({ hasText: known.data.name }).first().waitFor();
    expect(faults().join()).toContain('404');
  });
});
