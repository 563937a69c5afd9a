import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { describeAccess } from './access-rules.ts';
import { objections, WIDTHS } from './axe.ts';
import { longestOfEachKind } from './built-pages.ts';
import { brokenWords, reachingOut } from './layout.ts';
import { visits } from './visit.ts';

const { valid, town, large } = inject('sites');

describeAccess('a small archive', valid);
describeAccess('the papers of a town', town);

const { open, leave } = visits();

describe.each(longestOfEachKind(valid))('$kind', ({ url }) => {
  test('gives every control the focus in turn, in sight and marked', async () => {
    const page = await open(url, { viewport: { width: 1280, height: 800 } });
    const controls = await page.evaluate(
      () =>
        [...document.querySelectorAll('a[href], button, input, select, summary')].filter((element) =>
          element.checkVisibility(),
        ).length,
    );
    const lost: string[] = [];
    for (let i = 0; i < controls; i++) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return 'The focus is lost.';
        const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
        const inSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && width > 0 && height > 0;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const marked = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
        return inSight && marked ? '' : `${inSight ? 'unmarked' : 'out of sight'}: ${element.outerHTML.slice(0, 100)}`;
      });
      if (fault) lost.push(fault);
    }
    expect(lost).toEqual([]);
  });

  test('says the same without a script or a style', async () => {
    const words = (page: Page) =>
      page.evaluate(() => {
        for (const style of document.querySelectorAll('style')) style.remove();
        const main = document.querySelector('main')!;
        for (const own of main.querySelectorAll(
          'noscript, script, [hidden], [role="status"], #starting, #results, #invitation, #offline',
        ))
          own.remove();
        return main.innerText.split(/\s+/).filter(Boolean).join(' ');
      });
    const plain = await words(await open(url, { javaScriptEnabled: false }));
    await leave();
    expect(plain).toBe(await words(await open(url)));
    expect(plain.length).toBeGreaterThan(20);
  });

  test('is printed without what only a screen needs', async () => {
    const page = await open(url);
    await page.emulateMedia({ media: 'print' });
    const printed = await page.evaluate(() => {
      const visible = (selector: string) =>
        [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
      const addresses = [...document.querySelectorAll('main a[href^="http"]')]
        .filter((link) => link.checkVisibility())
        .map((link) => getComputedStyle(link, '::after').content + link.textContent)
        .filter((text) => !text.includes('http'));
      return { navigation: visible('nav, form, button, input'), addresses };
    });
    expect(printed).toEqual({ navigation: 0, addresses: [] });
  });
});

test('the longest pages of a large archive leave room for a finger, and do not scroll sideways or break words, on a phone', async () => {
  const found: string[] = [];
  for (const { url } of longestOfEachKind(large)) {
    const page = await open(url, { viewport: { width: WIDTHS[0], height: 800 } });
    const faults = [...(await objections(page, 'looks')), ...(await reachingOut(page)), ...(await brokenWords(page))];
    found.push(...faults.map((fault) => `${url}: ${fault}`));
    await leave();
  }
  expect(found).toEqual([]);
});

test('sets Arabic names from right to left inside the line', async () => {
  const page = await open(`${valid.url}people/anna-bellmar/`);
  const names = await page.evaluate(() =>
    [...document.querySelectorAll('main [lang="ar"]')].map((element) => ({
      direction: getComputedStyle(element).direction,
      isolated: getComputedStyle(element).unicodeBidi,
    })),
  );
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(name).toEqual({ direction: 'rtl', isolated: expect.stringMatching(/isolate/) });
});
