import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { pagesOf } from './built-pages.ts';
import { objections } from './visit.ts';

const { archive } = inject('sites');

/** The longest page of every kind of route that the built site has: a kind is the first part of a path and its depth. */
const kinds = Map.groupBy(pagesOf(archive), ({ path }) =>
  path.replace(/^(\/[^/]+\/)([^/]+)\/$/, '$1…/').replace(/^(\/[^/]+\/page\/)\d+/, '$1…'),
);
const routes = [...kinds].map(([kind, pages]) => ({
  kind,
  url: new URL(pages.toSorted((a, b) => b.html.length - a.html.length)[0]!.path, archive.url).href,
}));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function on<T>(url: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(url);
    return await look(page);
  } finally {
    await context.close();
  }
}

const schemes: [string, BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
];

describe.each(routes)('$kind', ({ url }) => {
  test.each(schemes.flatMap(([name, options]) => [360, 1280].map((width) => [name, width, options] as const)))(
    'has nothing that axe objects to in %s at %i px',
    async (_, width, options) => {
      const violations = await on(url, { ...options, viewport: { width, height: 800 } }, objections);
      expect(violations).toEqual([]);
    },
  );

  test.each([
    ['at 320 px', { viewport: { width: 320, height: 640 } }],
    ['at 1280 px and 400 % zoom', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
  ] satisfies [string, BrowserContextOptions][])('does not scroll sideways %s', async (_, options) => {
    const wide = await on(url, options, (page) =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const reaching = [...document.body.querySelectorAll('*')].filter(
          (element) => element.getBoundingClientRect().right > clientWidth + 1,
        );
        return scrollWidth > clientWidth ? reaching.map((element) => element.outerHTML.slice(0, 100)) : [];
      }),
    );
    expect(wide).toEqual([]);
  });

  test('gives every control the focus in turn, in sight and marked', async () => {
    const lost = await on(url, { viewport: { width: 1280, height: 800 } }, async (page) => {
      const controls = await page.evaluate(
        () =>
          [...document.querySelectorAll('a[href], button, input, select, summary')].filter((element) =>
            element.checkVisibility(),
          ).length,
      );
      const faults: string[] = [];
      for (let i = 0; i < controls; i++) {
        await page.keyboard.press('Tab');
        const fault = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return 'The focus is lost.';
          const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
          const inSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && width > 0 && height > 0;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const marked = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
          return inSight && marked
            ? ''
            : `${inSight ? 'unmarked' : 'out of sight'}: ${element.outerHTML.slice(0, 100)}`;
        });
        if (fault) faults.push(fault);
      }
      return faults;
    });
    expect(lost).toEqual([]);
  });

  test('says the same without a script or a style', async () => {
    const words = (page: Page) =>
      page.evaluate(() => {
        for (const style of document.querySelectorAll('style')) style.remove();
        const main = document.querySelector('main')!;
        for (const own of main.querySelectorAll('noscript, script, [hidden], [role="status"], #results, #invitation'))
          own.remove();
        return main.innerText.split(/\s+/).filter(Boolean).join(' ');
      });
    const plain = await on(url, { javaScriptEnabled: false }, words);
    expect(plain).toBe(await on(url, {}, words));
    expect(plain.length).toBeGreaterThan(20);
  });

  test('is printed without what only a screen needs', async () => {
    const printed = await on(url, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      return page.evaluate(() => {
        const visible = (selector: string) =>
          [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
        const addresses = [...document.querySelectorAll('main a[href^="http"]')]
          .filter((link) => link.checkVisibility())
          .map((link) => getComputedStyle(link, '::after').content + link.textContent)
          .filter((text) => !text.includes('http'));
        return { navigation: visible('nav, form, button, input'), addresses };
      });
    });
    expect(printed).toEqual({ navigation: 0, addresses: [] });
  });
});

test('sets Arabic names from right to left inside the line', async () => {
  const names = await on(routes.find(({ kind }) => kind === '/people/…/')!.url, {}, (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('main [lang="ar"]')].map((element) => ({
        direction: getComputedStyle(element).direction,
        isolated: getComputedStyle(element).unicodeBidi,
      })),
    ),
  );
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(name).toEqual({ direction: 'rtl', isolated: expect.stringMatching(/isolate/) });
});
