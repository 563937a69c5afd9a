import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { LOOKS, objections, show, WIDTHS } from './axe.ts';
import { reachingOut } from './layout.ts';
import { visits } from './visit.ts';

const { valid, town, large, empty } = inject('sites');

/** A name, its beginning as far as it is typed here, and another name of the same person. */
const NAME = 'Anna Bellmar';
const TYPED = 'Anna Bel';
const ANOTHER_NAME = 'Ana Belmar';
const PATH = '/archive/people/anna-bellmar/';
/** What several names begin with. */
const SHARED = 'Ester';

const { open: visit, faults } = visits();

async function open(url: string, options: BrowserContextOptions = {}) {
  const page = await visit(url, options);
  const box = page.locator('input[name="q"]');
  const offered = page.locator('[role="option"]');
  return { page, box, options: offered, first: offered.first() };
}

const pagesWithBox = [
  ...['', 'articles/', 'people/', 'groups/', 'places/', 'events/', 'disputed/', 'search/'].map((at) => ({
    site: valid,
    at,
    name: NAME,
    typed: TYPED,
    path: PATH,
  })),
  ...['', 'articles/year/1951/', 'search/'].map((at) => ({
    site: town,
    at,
    name: 'Dorothy Lisle',
    typed: 'Dorothy Li',
    path: '/town/paper/people/dorothy-lisle/',
  })),
];

describe.each(pagesWithBox)('on $site.base$at', ({ site, at, name, typed, path }) => {
  const url = site.url + at;

  test('a name is typed, chosen and opened with the keyboard alone', async () => {
    const { page, box, first } = await open(url);
    await box.focus();
    await page.keyboard.type(typed);
    await first.waitFor();
    expect(await first.textContent()).toContain(name);
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
    await page.waitForURL((url) => url.pathname === `${site.base}search/` && url.searchParams.get('q') === typed);
    await page.locator('#results > li').first().waitFor();
    expect(await options.count()).toBe(0);
  });
});

describe('the list of names', () => {
  test('is walked with the arrows, around over the box itself, and leaves the caret alone', async () => {
    const { page, box, options, first } = await open(valid.url);
    await box.focus();
    await page.keyboard.type(SHARED);
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
    expect(await caret()).toBe(SHARED.length);
    await page.keyboard.press('Home');
    expect(await caret()).toBe(0);
    await page.keyboard.press('End');
    expect(await caret()).toBe(SHARED.length);
  });

  test('closes on Escape, with what was typed, on leaving and on an empty box; an arrow opens it', async () => {
    const { page, box, options, first } = await open(valid.url);
    const closed = async () => {
      await expect.poll(() => options.count()).toBe(0);
      expect(await box.getAttribute('aria-expanded')).toBe('false');
    };
    await box.focus();
    await page.keyboard.type(TYPED);
    await first.waitFor();
    await page.keyboard.press('Escape');
    await closed();
    expect(await box.inputValue()).toBe(TYPED);
    await page.keyboard.press('ArrowDown');
    await first.waitFor();
    await page.keyboard.press('Tab');
    await closed();
    await box.fill(TYPED);
    await first.waitFor();
    await box.fill('');
    await closed();
  });

  test('stays closed after Enter, even where the names come late', async () => {
    const { page, options } = await open(valid.url);
    let arrive = () => {};
    const late = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/names*.json', async (route) => {
      await late;
      await route.continue();
    });
    await page.goto(`${valid.url}search/`);
    await page.locator('#q').pressSequentially(TYPED);
    await page.locator('#q').press('Enter');
    arrive();
    await page.locator('#results > li').first().waitFor();
    expect(await options.count()).toBe(0);
    expect(await page.locator('#q').getAttribute('aria-expanded')).toBe('false');
  });

  test('says how many names there are, in a live region', async () => {
    const { page, box, options, first } = await open(valid.url);
    const said = page.locator('[aria-live="polite"]');
    await box.pressSequentially(TYPED);
    await first.waitFor();
    expect(await said.textContent()).toBe(
      `${await options.count()} suggestion${(await options.count()) > 1 ? 's' : ''}`,
    );
    await box.fill('qwertyuiop');
    await expect.poll(() => said.textContent()).toBe('No suggestions');
  });

  test('offers nothing but names, under any of them, and says which', async () => {
    const { page, box, options } = await open(valid.url);
    await box.fill(ANOTHER_NAME);
    const option = options.filter({ hasText: NAME });
    await option.waitFor();
    expect(await option.textContent()).toContain(`also known as ${ANOTHER_NAME}`);
    for (const href of await options.evaluateAll((links) => links.map((link) => link.getAttribute('href')!)))
      expect(href).toMatch(/^\/archive\/(people|groups|places|events)\/[^/]+\/$/);
    expect(page.url()).toBe(valid.url);
  });

  test.each([
    ['a mouse', {}],
    ['a finger', { hasTouch: true, viewport: { width: 360, height: 800 } }],
  ] as const)('is used with %s', async (_, options) => {
    const { page, box, first } = await open(valid.url, options);
    await box.click();
    await page.keyboard.type(TYPED);
    await first.waitFor();
    await ('hasTouch' in options ? first.tap() : first.click());
    await page.waitForURL((url) => url.pathname === PATH);
  });

  test('works at the root of a host', async () => {
    const { page, box, first } = await open(large.url);
    await box.pressSequentially('Person ');
    await first.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => /^\/people\/person-\d+\/$/.test(url.pathname));
    expect(await page.locator('h1').count()).toBe(1);
  });

  test.each(['', 'search/'])('has nothing that axe objects to, on /%s, in any look', async (at) => {
    const { page, box, first } = await open(valid.url + at);
    await box.pressSequentially(SHARED);
    await first.waitFor();
    await page.keyboard.press('ArrowDown');
    for (const look of LOOKS)
      for (const width of WIDTHS) {
        await show(page, look, width);
        expect(await objections(page, look === LOOKS[0] ? 'all' : 'looks')).toEqual([]);
        expect(await reachingOut(page)).toEqual([]);
      }
  });
});

test('without JavaScript there is no box, for nothing could be found, and the lists are there', async () => {
  const { page, box } = await open(valid.url, { javaScriptEnabled: false });
  expect(await box.isVisible()).toBe(false);
  expect(await page.locator('.masthead a[href="/archive/people/"]').isVisible()).toBe(true);
});

describe('nothing is offered, and the form searches,', () => {
  test.each([
    ['in an empty archive', empty.url],
    ['on an entity’s page', `${valid.url}people/anna-bellmar/`],
    ['on a page about the archive', `${valid.url}about/`],
  ])('%s', async (_, url) => {
    const { page, box } = await open(url);
    await box.pressSequentially(TYPED);
    expect(await page.locator('[data-names], [role="combobox"]').count()).toBe(0);
    await box.press('Enter');
    await page.waitForURL((url) => url.pathname.endsWith('/search/'));
  });

  test('where the names cannot be had', async () => {
    const { page, box } = await open(valid.url);
    await page.route('**/names*.json', (route) => route.fulfill({ status: 404, body: '' }));
    await box.pressSequentially(TYPED);
    expect(await page.locator('[role="option"]').count()).toBe(0);
    await box.press('Enter');
    await page.locator('#results > li').filter({ hasText: NAME }).first().waitFor();
    expect(faults().join()).toContain('404');
  });
});
