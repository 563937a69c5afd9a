import { describe, expect, inject, test } from 'vitest';
import { describeArticlesOfNames, describeNames } from './name-rules.ts';
import { reachingOut } from './layout.ts';
import { searches } from './search-visit.ts';
import { LOOKS, objections, show, WIDTHS } from './axe.ts';

const { valid, town, large } = inject('sites');
const ANNA = '/archive/people/anna-bellmar/';
const ANOTHER_NAME = 'Nordland';
/** Two typing errors that no rule of spelling undoes. */
const TYPO = 'Ana Bellmxr';

describeNames('a small archive', valid);
describeArticlesOfNames('a small archive', valid);
describeNames('the papers of a town', town);
describeArticlesOfNames('the papers of a town', town);

const { open, ask, leave, faults } = searches(valid);

test('a result says which name it was found by', async () => {
  await open('search/');
  expect((await ask(ANOTHER_NAME)).first).toContain(`also known as ${ANOTHER_NAME}`);
});

describe('the page of a name', () => {
  test.each([
    ['sort=oldest', true],
    ['sort=newest', true],
    ['kind=Person', true],
    ['kind=Place', false],
    ['kind=Article', false],
    ['year=2021', false],
  ])('with %s comes first: %s', async (filter, expected) => {
    const page = await open(`search/?${filter}&q=Anna+Bellmar`);
    await page.getByRole('status').filter({ hasText: /./ }).waitFor();
    const link = page.locator('#results > li > a').first();
    if (expected) await link.waitFor();
    expect((await link.count()) > 0 && (await link.getAttribute('href')) === ANNA).toBe(expected);
  });
});

describe('a mistyped name', () => {
  test('is asked back about; the answer keeps the filters', async () => {
    const page = await open(`search/?kind=Article&q=${TYPO}`);
    const suggestion = page.locator('[data-suggestion]').first();
    await suggestion.waitFor();
    expect(await suggestion.textContent()).toBe('Anna Bellmar');
    await suggestion.click();
    await page.waitForURL(
      ({ searchParams }) => searchParams.get('q') === 'Anna Bellmar' && searchParams.get('kind') === 'Article',
    );
    await page.locator('#results > li').first().waitFor();
    expect(await page.locator('#results > li').count()).toBe(3);
  });

  test('that means nothing finds nothing, and the page says so', async () => {
    await open('search/');
    const { status, results, suggested } = await ask('qwertyuiop');
    expect({ status, results, suggested }).toEqual({
      status: 'Nothing found for “qwertyuiop”.',
      results: [],
      suggested: [],
    });
  });
});

describe('a step back', () => {
  test('leads to the question before, however slowly the next was typed', async () => {
    const page = await open('search/');
    const box = page.locator('#q');
    for (const question of ['Norlan', 'Anna B']) {
      await box.fill('');
      await box.pressSequentially(question, { delay: 80 });
      await page.waitForURL((url) => url.searchParams.get('q') === question);
      await box.press('Enter');
    }
    await page.goBack();
    expect(new URL(page.url()).searchParams.get('q')).toBe('Norlan');
    expect(await box.inputValue()).toBe('Norlan');
    await page.goBack();
    expect(page.url()).toBe(`${valid.url}search/`);
  });

  test('leads to where a reader was among the results', async () => {
    const page = await open('');
    await page.goto(`${large.url}search/?q=summary`);
    await page.locator('#more').click();
    await page.locator('#results > li').nth(14).locator('> a').click();
    await page.waitForURL((url) => !url.pathname.includes('search'));
    await page.goBack();
    await page.locator('#results > li').nth(14).waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });
});

describe('a part of the search that cannot be loaded', () => {
  const UNAVAILABLE = /could not be loaded/;
  /** What Pagefind writes to the console of such a failure. */
  const FROM_PAGEFIND = /^(?:Error: )?(?:Failed to load|Pagefind:|\d{3} fetching)/;

  test.each([
    ['index/*', { status: 404 }],
    ['index/*', { status: 200, body: '<!doctype html>' }],
    ['*.pf_meta', { status: 404 }],
    ['fragment/*', { status: 500 }],
    ['wasm.*', { status: 404 }],
  ])('%s with %j is said, beside the names that are known', async (files, answer) => {
    const page = await open('search/');
    await page.route(`**/pagefind/${files}`, (route) => route.fulfill(answer));
    await page.locator('#q').fill('Anna Bellmar');
    await page.locator('#status').filter({ hasText: UNAVAILABLE }).waitFor();
    expect(await page.locator('#elsewhere').isVisible()).toBe(true);
    expect(await page.locator('#results > li > a').first().getAttribute('href')).toBe(ANNA);
    expect(faults().filter((fault) => !FROM_PAGEFIND.test(fault))).toEqual([]);
  });

  test('such as the script, is said by the page itself', async () => {
    const page = await open('');
    expect(await (await open('search/')).locator('#starting').getAttribute('hidden')).not.toBeNull();
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${valid.url}search/`);
    expect(await page.locator('#starting').getAttribute('hidden')).toBeNull();
    expect(faults().join()).toContain('ERR_FAILED');
  });
});

describe('a filter', () => {
  test('is a step of its own, and leaves the query as it was', async () => {
    const page = await open('search/');
    await page.locator('#q').fill('Norland');
    await page.waitForURL((url) => url.searchParams.get('q') === 'Norland');
    await page.locator('select[name="kind"]').selectOption('Person');
    await page.waitForURL((url) => url.searchParams.get('kind') === 'Person');
    expect(await page.locator('select[name="publisher"]').isDisabled()).toBe(true);
    await page.goBack();
    expect(new URL(page.url()).search).toBe('?q=Norland');
  });

  test('that the form does not offer is named', async () => {
    const page = await open('search/?year=1850');
    await page.locator('#status').filter({ hasText: 'there is no “1850”' }).waitFor();
  });
});

describe('hostile queries', () => {
  const hostile = [
    'a'.repeat(10_000),
    'ab '.repeat(5_000),
    `${'('.repeat(5_000)}${'"'.repeat(5_000)}`,
    '\u0000\u0007\u001b[31m',
    '\u202e\u2066txt.exe\u2069',
    '\ud800\udfff\udc00 lone',
    '^(a+)+$ [z-a] \\k<x> (?<=',
    '__proto__',
    'constructor prototype toString',
    '<script>alert(1)</script>',
    'é'.normalize('NFD').repeat(3_000),
    'ـ'.repeat(3_000),
    '%00%ff&q=x#:~:text=y',
    '🚢'.repeat(2_000),
  ];

  test('neither throw nor keep the page from its next answer, typed or asked', async () => {
    let page = await open('search/');
    const type = (box: string, query: string) =>
      page.locator(box).evaluate((input: HTMLInputElement, query) => {
        input.focus();
        input.value = query;
        input.dispatchEvent(new Event('input'));
      }, query);
    for (const query of hostile) {
      await type('#q', query);
      const { status } = await ask(query);
      expect(status).toMatch(/for “/);
    }
    expect((await ask('Anna Bellmar')).results[0]).toBe(ANNA);
    await leave();
    page = await open('');
    for (const query of hostile) await type('#find', query);
    await page.locator('#find').fill('Anna Bellmar');
    await page.locator('[role="option"]').first().waitFor();
  });
});

describe('in any look', () => {
  test.each([
    ['asked nothing', '', '#invitation'],
    ['with results', '?q=Anna+Bellmar', '#results > li'],
    ['with another name', `?q=${ANOTHER_NAME}`, '.also'],
    ['asking back', `?q=${TYPO}`, '[data-suggestion]'],
    ['having found nothing', '?q=qwertyuiop', '#elsewhere'],
  ])('the search page %s has nothing that axe objects to, and does not scroll sideways', async (_, query, shown) => {
    const page = await open(`search/${query}`);
    await page.locator(shown).first().waitFor();
    for (const look of LOOKS)
      for (const width of WIDTHS) {
        await show(page, look, width);
        expect(await objections(page, look === LOOKS[0] ? 'all' : 'looks')).toEqual([]);
        expect(await reachingOut(page)).toEqual([]);
      }
  });
});
