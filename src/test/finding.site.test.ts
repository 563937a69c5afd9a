import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { namesOf } from '../archive/names.ts';
import { readContent } from '../loader/read.ts';
import spellings from '../search/resolver/spellings.json' with { type: 'json' };
import { KINDS } from '../kinds.ts';
import { LOOKS, objections, visits } from './visit.ts';

const { archive } = inject('sites');
const { records } = readContent('content');
const subjects = records.filter((record) => record.kind !== 'article');
const articles = records.filter((record) => record.kind === 'article');
const pathOf = (id: string) =>
  records.filter((record) => record.id === id).map(({ kind }) => `/${KINDS[kind].folder}/${id}/`)[0];

const articlesAbout = (id: string) =>
  articles.filter(({ data }) =>
    [...data.people, ...data.groups, ...data.places, ...data.claims.map(({ subject }) => subject)].some(
      (named) => named === id,
    ),
  );

/** A person in several articles, under a long name that nobody else has. */
const known = subjects.find(
  ({ kind, id, data }) => kind === 'person' && data.name.length > 12 && articlesAbout(id).length > 1,
)!;
/** The same with a slip of the finger that no rule of spelling undoes. */
const slip = known.data.name.replace(/(?<=\w{3} ?\w+)(.)(?=.$)/, 'x');
/** A name that says nothing of the name it stands for. */
const otherName = subjects.flatMap(namesOf).find(({ kind, weak }) => kind === 'nom-de-guerre' && !weak)!.name;

const { open: visit, leave } = visits();
let page: Page;
const open = async (address: string, options = {}): Promise<void> => {
  page = await visit(archive.url + address, options);
};

interface Answer {
  status: string;
  /** Where the results lead. */
  results: string[];
  /** The first result as it reads. */
  first: string;
  /** The names that are offered instead. */
  suggested: string[];
}

/** Asks the search page, as typing and Enter do, and reads its answer. */
const ask = (query: string): Promise<Answer> =>
  page.evaluate(async (query) => {
    const status = document.getElementById('status')!;
    const list = document.getElementById('results')!;
    const form = document.getElementById('search') as HTMLFormElement;
    status.textContent = '';
    (form.elements.namedItem('q') as HTMLInputElement).value = query;
    form.requestSubmit();
    while (!status.textContent || list.ariaBusy === 'true') await new Promise(requestAnimationFrame);
    const textOf = (node: Element) => node.textContent;
    return {
      status: status.textContent,
      results: [...list.querySelectorAll('li > a')].map((link) => link.getAttribute('href')!),
      first: list.firstElementChild?.textContent ?? '',
      suggested: [...document.querySelectorAll('#suggested:not([hidden]) [data-suggestion]')].map(textOf),
    };
  }, query);

describe('every name finds its page first,', () => {
  test('its own and every other that is no mere nickname', async () => {
    await open('search/');
    const lost: string[] = [];
    for (const subject of subjects)
      for (const { name, weak } of namesOf(subject)) {
        const { results } = await ask(name);
        if (!weak && results[0] !== pathOf(subject.id)) lost.push(`${name}: ${results[0]}`);
      }
    expect(lost).toEqual([]);
  }, 240_000);

  test('and the result says which name it was', async () => {
    await open('search/');
    expect((await ask(otherName)).first).toContain(`also known as ${otherName}`);
  });

  test('then the articles that are tagged with it, and no page twice', async () => {
    await open('search/?kind=Article');
    for (const subject of subjects) {
      const { results, status } = await ask(subject.data.name);
      const ids = results.map((href) => href.split('/')[2]);
      expect({ name: subject.data.name, ids }).toEqual({
        name: subject.data.name,
        ids: expect.arrayContaining(articlesAbout(subject.id).map(({ id }) => id)),
      });
      expect(status).toMatch(results.length ? new RegExp(`^${results.length} results? for “`) : /^Nothing found/);
    }
    await leave();
    await open('search/');
    for (const subject of subjects) {
      const { results } = await ask(subject.data.name);
      const paths = results.map((href) => href.replace(/#.*/, ''));
      expect(paths).toEqual([...new Set(paths)]);
    }
  });
});

test.each(Object.entries(spellings))(
  'of the listed %s, each finds its page first, or is asked back about it',
  async (kind, list) => {
    await open('search/');
    const lost: string[] = [];
    for (const [query, id] of Object.entries(list)) {
      const { results, suggested } = await ask(query);
      const { name } = subjects.find((subject) => subject.id === id)!.data;
      if (results[0] !== pathOf(id) && !(kind === 'typos' && suggested[0] === name))
        lost.push(`${query}: ${results[0] ?? `? ${suggested.join()}`}`);
    }
    expect(lost).toEqual([]);
  },
);

describe('the page of a name', () => {
  test.each([
    ['sort=oldest', true],
    ['sort=newest', true],
    ['kind=Person', true],
    ['kind=Place', false],
    ['kind=Article', false],
    [`year=${articlesAbout(known.id)[0]!.data.published!.start.year}`, false],
  ])('with %s stands first: %s', async (filter, expected) => {
    await open(`search/?${filter}&q=${known.data.name}`);
    await page.getByRole('status').filter({ hasText: /./ }).waitFor();
    const link = page.locator('#results > li > a').first();
    if (expected) await link.waitFor();
    expect((await link.count()) > 0 && (await link.getAttribute('href')) === pathOf(known.id)).toBe(expected);
  });
});

describe('a slip', () => {
  test('is asked back about; the answer keeps the filters', async () => {
    await open(`search/?kind=Article&q=${slip}`);
    const suggestion = page.locator('[data-suggestion]').first();
    await suggestion.waitFor();
    expect(await suggestion.textContent()).toBe(known.data.name);
    await suggestion.click();
    await page.waitForURL(
      (url) => url.searchParams.get('q') === known.data.name && url.searchParams.get('kind') === 'Article',
    );
    await page.locator('#results > li').first().waitFor();
    expect(await page.locator('#results > li').count()).toBe(articlesAbout(known.id).length);
  });

  test('in a word that means nothing finds nothing, and says so', async () => {
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
    const questions = subjects.slice(0, 2).map(({ data }) => data.name.slice(0, 6));
    await open('search/');
    const box = page.locator('#q');
    for (const question of questions) {
      await box.fill('');
      await box.pressSequentially(question, { delay: 80 });
      await page.waitForURL((url) => url.searchParams.get('q') === question.trim());
      await box.press('Enter');
    }
    await page.goBack();
    expect(new URL(page.url()).searchParams.get('q')).toBe(questions[0]!.trim());
    expect(await box.inputValue()).toBe(questions[0]!.trim());
    await page.goBack();
    expect(page.url()).toBe(`${archive.url}search/`);
  });

  test('leads to where a reader was among the results', async () => {
    const [name] = subjects
      .toSorted((a, b) => articlesAbout(b.id).length - articlesAbout(a.id).length)
      .map(({ data }) => data.name);
    await open(`search/?q=${name}`);
    await page.locator('#more').click();
    await page.locator('#results > li').nth(14).locator('> a').click();
    await page.waitForURL((url) => !url.pathname.includes('search'));
    await page.goBack();
    await page.locator('#results > li').nth(14).waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });
});

test('right after the page of a name comes an article that it is in', async () => {
  await open('search/');
  const late: string[] = [];
  for (const { id, data } of subjects) {
    const { results } = await ask(data.name);
    const about = articlesAbout(id).map((article) => pathOf(article.id));
    if (about.length && !about.includes(results[1]?.replace(/#.*/, '')))
      late.push(`${data.name}: ${results.join(' ')}`);
  }
  expect(late).toEqual([]);
}, 120_000);

test('the words that matched are in the text that a result leads to', async () => {
  await open('search/?kind=Article');
  const fragments = new Map<string, Set<string>>();
  for (const query of [
    ...subjects.flatMap((subject) => namesOf(subject).map(({ name }) => name)),
    'military',
    'killed in',
  ])
    for (const href of (await ask(query)).results) {
      const [path, fragment] = href.split('#:~:text=');
      for (const directive of fragment?.split('&text=') ?? [])
        fragments.set(path!, (fragments.get(path!) ?? new Set()).add(directive));
    }
  expect([...fragments.keys()].sort()).toEqual(articles.map(({ id }) => pathOf(id)).sort());
  const missing: string[] = [];
  for (const [path, directives] of fragments) {
    await page.goto(new URL(path, archive.url).href);
    const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    for (const directive of directives) {
      expect(directive).toMatch(/^(?:[^-,&]+-,)?[^-,&]+$/);
      const phrase = decodeURIComponent(directive.replace('-,', '%20'));
      if (!text.includes(phrase)) missing.push(`${path} ${phrase}`);
    }
  }
  expect(missing).toEqual([]);
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
    await open('search/');
    for (const query of hostile) {
      await page.evaluate((query) => {
        const input = document.querySelector<HTMLInputElement>('#q')!;
        input.focus();
        input.value = query;
        input.dispatchEvent(new Event('input'));
      }, query);
      const { status } = await ask(query);
      expect(status).toMatch(/for “/);
    }
    expect((await ask(known.data.name)).results[0]).toBe(pathOf(known.id));
    await leave();
    await open('');
    for (const query of hostile) {
      await page.locator('#find').evaluate((input: HTMLInputElement, query) => {
        input.focus();
        input.value = query;
        input.dispatchEvent(new Event('input'));
      }, query);
    }
    await page.locator('#find').fill(known.data.name);
    await page.locator('[role="option"]').first().waitFor();
  });
});

describe.each(LOOKS)('$colorScheme at $width px', (look) => {
  test.each([
    ['asked nothing', '', '#invitation'],
    ['with results', `?q=${known.data.name}`, '#results > li'],
    ['with an other name', `?q=${otherName}`, '.also'],
    ['asking back', `?q=${slip}`, '[data-suggestion]'],
    ['having found nothing', '?q=qwertyuiop', '#elsewhere'],
  ])('the search page %s has nothing that axe objects to, and does not scroll sideways', async (_, query, shown) => {
    await open(`search/${query}`, look);
    await page.locator(shown).first().waitFor();
    expect(await objections(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
  });
});
