import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readPassages } from '../loader/registers/passage-register.ts';
import { passageWords } from '../markdown/numbering/passage-words.ts';
import { pagesOf, type BuiltPage } from './built-pages.ts';
import { searches } from './search-visit.ts';
import { visits } from './visit.ts';

/** What a small town’s paper has and the made-up coast has not: scans, letters, two people of one name, three languages. */
const { town } = inject('sites');
const pages = pagesOf(town);
const { open, ask } = searches(town);
const { open: visit } = visits();
const at = (path: string): BuiltPage['root'] => pages.find((page) => page.path === town.base + path)!.root;
const hrefs = (page: BuiltPage['root'], selector: string): string[] =>
  page.querySelectorAll(selector).map((link) => link.getAttribute('href')!.slice(town.base.length));

const cardOf = (page: BuiltPage['root']): string => page.querySelector('.card:not(.imprint)')!.text;

const CUP = 'articles/1951-05-05-courier-cup-final/';
const BRIEFS = 'articles/1949-11-04-courier-news-in-brief/';
const VOTE = 'articles/1954-06-18-courier-bridge-vote/';
const FRENCH = 'articles/1957-09-messager-passerelle/';
const ARABIC = 'articles/1960-04-22-sada-twinning/';
const HOAX = 'articles/1962-04-06-courier-tunnel/';
const GOALKEEPER = 'people/john-marsden-goalkeeper/';
const COUNCILLOR = 'people/john-marsden-councillor/';

test('records in folders of years have addresses without the year’s folder', () => {
  expect(pages.some(({ path }) => path === town.base + CUP)).toBe(true);
  expect(pages.filter(({ path }) => /\/articles\/19\d\d\//.test(path))).toEqual([]);
});

test('a list has at most as many entries on a page as the site says, and a page for each of its years', () => {
  const entriesOn = (path: string) => at(path).querySelectorAll('main .year-section li').length;
  expect(entriesOn('articles/')).toBeGreaterThan(5);
  expect(entriesOn('articles/')).toBeLessThanOrEqual(10);
  expect(entriesOn('articles/year/1951/')).toBe(5);
  expect(entriesOn('articles/year/undated/')).toBe(1);
});

test('an article under a headline that recurs has a page of its own', () => {
  const briefs = pages.filter(
    ({ root }) => root.querySelector('h1')?.text === 'News in Brief' && root.querySelector('.card'),
  );
  expect(briefs).toHaveLength(2);
  expect(new Set(briefs.map(({ root }) => root.querySelector('title')!.text)).size).toBe(2);
});

describe('two people of one name', () => {
  test('are linked where an article means them', () => {
    expect(hrefs(at(CUP), '.text a')).toContain(GOALKEEPER);
    expect(hrefs(at(CUP), 'main a')).not.toContain(COUNCILLOR);
    expect(hrefs(at(VOTE), '.text a')).toEqual(expect.arrayContaining([COUNCILLOR, GOALKEEPER]));
  });

  test('come first, both, where a reader searches for the name', async () => {
    await open('search/');
    const { results } = await ask('John Marsden');
    expect(results.slice(0, 2).sort()).toEqual([COUNCILLOR, GOALKEEPER].map((path) => town.base + path));
  });
});

describe('what is drawn, scanned and printed', () => {
  test('a scan shows its pages in their order, with their size, and says that nobody has transcribed it', () => {
    const page = at('articles/1953-03-courier-flood/');
    const images = page.querySelectorAll('figure img');
    expect(images.map((image) => image.getAttribute('src')!.split('/').at(-1))).toEqual(
      [1, 2, 3].map((number) => `flood-${number}.png`),
    );
    for (const image of images) {
      expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual(['700', '960']);
      expect(image.getAttribute('alt')).toBeTruthy();
    }
    expect(cardOf(page)).toMatch(/not transcribed yet/);
    expect(page.querySelectorAll('[id^="p"]').filter(({ id }) => /^p\d+$/.test(id))).toEqual([]);
  });

  test('a part of a scan is text, which can be cited', () => {
    const page = at('articles/1949-10-courier-mill-lane/');
    expect(cardOf(page)).toMatch(/part of it is transcribed/);
    expect(page.querySelector('#p2')).not.toBeNull();
  });

  test('a large image is shown small, and leads to itself', () => {
    const link = at('articles/1957-09-06-courier-bridge-opens/').querySelector('figure a')!;
    expect(link.getAttribute('href')).toMatch(/1957\/penny-bridge\.jpg$/);
    expect(link.querySelector('img')!.getAttribute('src')).not.toBe(link.getAttribute('href'));
    expect(Number(link.querySelector('img')!.getAttribute('width'))).toBeLessThan(1600);
  });

  test('an image within a text has the caption of the text and the credit of the list', () => {
    const caption = at(CUP).querySelectorAll('figcaption')[1]!;
    expect(caption.querySelectorAll('p').map(({ text }) => text)).toEqual([
      'Five minutes from the end',
      'Drawn at the ground by a reader',
    ]);
    expect(at(CUP).querySelectorAll('figure')).toHaveLength(2);
  });

  test('a PDF is linked with its size', () => {
    expect(at('articles/undated-band-programme/').querySelector('.card a[href$=".pdf"]')!.text).toMatch(/PDF, 1 kB/);
  });

  test('a person has a portrait', () => {
    expect(at('people/walter-penhale/').querySelector('figure.portrait img')!.getAttribute('alt')).toMatch(/dark coat/);
  });
});

test('paragraphs, items of a list and tables are passages, with one number each', () => {
  const numbered = at(CUP)
    .querySelectorAll('.text [id]')
    .filter(({ id }) => /^p\d+$/.test(id));
  expect(numbered.map(({ id, tagName }) => `${id} ${tagName}`)).toEqual([
    'p1 P',
    'p2 P',
    'p3 LI',
    'p4 LI',
    'p5 LI',
    'p6 DIV',
  ]);
});

test('a source outside the archive is shown apart from its articles', () => {
  const page = at('people/dorothy-lisle/');
  const text = page.querySelector('main')!.text;
  expect(text).toMatch(/Sources.*Other sources.*Plain Words to a Small Town/s);
});

test('the printed name of an author leads to a page, which has what she wrote', () => {
  const author = at(CUP).querySelector('.card a[href$="/people/edith-corran/"]')!;
  expect(author.text).toBe('E. Corran');
  expect(hrefs(at('people/edith-corran/'), 'main a')).toContain(CUP);
});

test('a series and a section have pages of their articles', () => {
  expect(hrefs(at(VOTE), '.card a')).toEqual(
    expect.arrayContaining(['articles/series/the-bridge-question/', 'articles/section/council/']),
  );
  expect(hrefs(at('articles/series/the-bridge-question/'), 'main a')).toContain(VOTE);
  expect(hrefs(at('articles/section/letters/'), 'main .record-list a')).toEqual([
    'articles/1951-05-11-courier-letters/',
    'articles/1951-03-02-courier-letters/',
  ]);
});

test('dates that are not known exactly are shown as what they are', () => {
  expect(at('events/first-evening-of-the-band/').text).toContain('1950s');
  expect(at('events/flood-of-1953/').text.toLowerCase()).toContain('spring 1953');
});

describe('other languages', () => {
  test.each([
    [FRENCH, 'fr', undefined],
    [ARABIC, 'ar', 'rtl'],
  ])('%s says of its headline and text that they are %s', (path, language, direction) => {
    const page = at(path);
    expect(page.querySelector('html')!.getAttribute('lang')).toBe('en');
    const headline = page.querySelector('h1')!;
    expect([headline.getAttribute('lang'), headline.getAttribute('dir')]).toEqual([language, direction]);
    const paragraph = page.querySelector('#p1')!.closest('[lang]')!;
    expect([paragraph.getAttribute('lang'), paragraph.getAttribute('dir')]).toEqual([language, direction]);
  });

  test.each([
    ['péage', FRENCH],
    ['peage', FRENCH],
    ['mètre', FRENCH],
    ['metres', FRENCH],
    ['جسر', ARABIC],
    ['الجسر', ARABIC],
    ['للجسر', ARABIC],
    ['نهر', ARABIC],
    ['للصداقة', ARABIC],
  ])('a search for %s finds %s', async (query, path) => {
    await open('search/?kind=Article');
    const { results } = await ask(query);
    expect(results.map((address) => address.replace(/#.*/, ''))).toContain(town.base + path);
  });
});

describe('what is kept back', () => {
  const files = readdirSync(town.folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(html|json|xml|txt)$/.test(file),
  );
  const having = (text: string) => files.filter((file) => readFileSync(join(town.folder, file), 'utf8').includes(text));

  test('a draft is nowhere', () => {
    expect([...having('courier-lamps'), ...having('Gas Lamps')]).toEqual([]);
  });

  test('a private note is nowhere', () => {
    expect(having('remembers another winter')).toEqual([]);
  });

  test('a withdrawn article says why, as the changes do, and no other page leads to it', () => {
    expect(at(HOAX).querySelector('main')!.text).toContain('A hoax for the first of April');
    const changes = having('A hoax for the first of April').filter((file) => file.startsWith('changes'));
    expect(changes).toHaveLength(1);
    expect(having(HOAX.slice('articles/'.length, -1)).sort()).toEqual(
      [
        join(HOAX, 'index.html'),
        `${HOAX.slice(0, -1)}.csl.json`,
        ...changes,
        'offline-files.json',
        'sitemap.xml',
      ].sort(),
    );
  });
});

describe('numbers that hold', () => {
  const register = readPassages(town.content, []);
  const ids = [...register.keys()].filter((id) => pages.some(({ path }) => path.endsWith(`/${id}/`)));

  test('a text that was edited has the numbers that its passages had, and new ones between them', () => {
    const numbers = at(BRIEFS)
      .querySelectorAll('.prose .n')
      .map(({ text }) => text);
    expect(numbers).toEqual(['0a', '1', '3', '2', '2a', '2b']);
    expect(at(BRIEFS).querySelector('.taken-out')!.text).toBe('Paragraph 4 was taken out.');
  });

  test('each leads to the words that it had, or to a word about what was taken out', async () => {
    expect(ids.length).toBeGreaterThan(30);
    const page = await visit();
    for (const id of ids) {
      const { path } = pages.find((each) => each.path.endsWith(`/${id}/`))!;
      const address = new URL(path, town.url).href;
      await page.goto(address);
      for (const { number, text } of register.get(id)!) {
        await page.goto(`${address}#p${number}`);
        const landed = page.locator(':target');
        expect(await landed.evaluate(isShown), `${id} ${number}`).toBe(true);
        const shown = await landed.evaluate(textOf);
        if (text) expect(passageWords(shown)).toEqual(expect.arrayContaining(passageWords(text)));
        else expect(shown).toBe(`Paragraph ${number} was taken out.`);
      }
    }
  });
});

/** What a passage, or the line in the place of one, says without its number and the marks of its citations. */
function textOf(target: Element): string {
  const copy = (target.closest('.taken-out') ?? target).cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('.n, sup')) mark.remove();
  return copy.textContent;
}

/** Whether a part of a page is where its reader sees it. */
function isShown(part: Element): boolean {
  const { top, bottom, height } = part.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < innerHeight;
}
