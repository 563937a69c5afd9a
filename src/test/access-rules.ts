import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { LOOKS, objections, show, WIDTHS } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { pagesByKind, pagesOf, type BuiltSite } from './built-pages.ts';
import { brokenWords, layoutShift, reachingOut, watchLayout } from './layout.ts';
import { stopsWithSkips } from './tab-stops.ts';

/** How long the visit of a page may take on a machine with other work, in milliseconds. */
const VISIT_LIMIT = 10_000;

const MOST_STOPS = 100;

/** What is wrong with the pages of a site, each fault with its page. */
type Faults = Record<'axe' | 'sideways' | 'broken words' | 'layout shift' | 'looks', string[]>;

/**
 * Tests that everybody can use the pages of a site: each is visited once, in the light, on a phone or on a desk in turn. Axe, which
 * takes most of the time, looks at the longest, the shortest and a middle page of every kind; at the longest in all colours and at both
 * widths.
 */
export function describeAccess(name: string, site: BuiltSite): void {
  const pages = pagesOf(site);

  describe(`in ${name}`, () => {
    let found: Faults;
    beforeAll(async () => {
      found = await visitAll(pagesByKind(site));
    }, pages.length * VISIT_LIMIT);

    test.each([
      ['of any kind has a structure that axe objects to', 'axe'],
      ['of any kind has colours or targets that axe objects to, in any look or width', 'looks'],
      ['scrolls sideways on a phone', 'sideways'],
      ['breaks a word in two on a phone', 'broken words'],
      ['moves while it is loaded', 'layout shift'],
    ] as const)('no page %s', (_, fault) => {
      expect(found[fault]).toEqual([]);
    });

    test('no page has more than 100 stops of the Tab key for readers who skip its long lists', () => {
      const stops = pages.map(({ path, root }) => ({ path, stops: stopsWithSkips(root) }));
      expect(stops.filter(({ stops }) => stops > MOST_STOPS)).toEqual([]);
    });
  });
}

async function visitAll(pages: ReadonlyMap<string, readonly string[]>): Promise<Faults> {
  const kinds = [...pages.values()];
  const longest = new Set(kinds.map(([url]) => url));
  const examined = new Set(kinds.flatMap((urls) => [urls[0], urls[Math.floor(urls.length / 2)], urls.at(-1)]));
  const found: Faults = { axe: [], looks: [], sideways: [], 'broken words': [], 'layout shift': [] };
  const browser: Browser = await launchBrowser();
  const page = await browser.newPage();
  await watchLayout(page);
  for (const [i, url] of kinds.flat().entries()) {
    const add = (fault: keyof Faults, faults: readonly string[], at = '') =>
      found[fault].push(...faults.map((each) => `${url}${at}: ${each}`));
    await show(page, LOOKS[0], WIDTHS[i % WIDTHS.length]!);
    await page.goto(url);
    add('layout shift', await layoutShift(page));
    if (examined.has(url)) add('axe', await objections(page, 'structure'));
    if (longest.has(url)) await seeAllLooks(page, (at, faults) => add('looks', faults, ` ${at}`));
    await show(page, LOOKS[0], WIDTHS[0]);
    add('sideways', await reachingOut(page));
    add('broken words', await brokenWords(page));
  }
  await browser.close();
  return found;
}

/** Every look on a phone, and the first one on a desk too: colours do not depend on the width, and the size of targets on no colour. */
async function seeAllLooks(page: Page, add: (at: string, faults: string[]) => void): Promise<void> {
  const [phone, desk] = WIDTHS;
  for (const [look, width] of [...LOOKS.map((look) => [look, phone] as const), [LOOKS[0], desk] as const]) {
    await show(page, look, width);
    add(`${look.look}, ${width} px`, await objections(page, 'looks'));
  }
}
