import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { LOOKS, objections, show, WIDTHS } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { longestOfEachKind, pagesOf, type BuiltSite } from './built-pages.ts';
import { brokenWords, layoutShift, reachingOut, watchLayout } from './layout.ts';
import { stopsWithSkips } from './tab-stops.ts';

/** How long the visit of a page may take on a machine with other work, in milliseconds. */
const VISIT_LIMIT = 10_000;

const MOST_STOPS = 100;

/** What is wrong with the pages of a site, each fault with its page. */
type Faults = Record<'axe' | 'sideways' | 'broken words' | 'layout shift' | 'looks', string[]>;

/**
 * Tests that everybody can use every page of a site: each is visited once, in the light, on a phone or on a desk in turn. The longest
 * page of every kind is seen in all colours and at both widths.
 */
export function describeAccess(name: string, site: BuiltSite): void {
  const pages = pagesOf(site);

  describe(`in ${name}`, () => {
    let found: Faults;
    beforeAll(async () => {
      found = await visitAll(
        pages.map(({ path }) => new URL(path, site.url).href),
        new Set(longestOfEachKind(site).map(({ url }) => url)),
      );
    }, pages.length * VISIT_LIMIT);

    test.each([
      ['has nothing that axe objects to', 'axe'],
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

async function visitAll(urls: readonly string[], ofEachKind: ReadonlySet<string>): Promise<Faults> {
  const found: Faults = { axe: [], looks: [], sideways: [], 'broken words': [], 'layout shift': [] };
  const browser: Browser = await launchBrowser();
  const page = await browser.newPage();
  await watchLayout(page);
  for (const [i, url] of urls.entries()) {
    const add = (fault: keyof Faults, faults: readonly string[], at = '') =>
      found[fault].push(...faults.map((each) => `${url}${at}: ${each}`));
    await show(page, LOOKS[0], WIDTHS[i % WIDTHS.length]!);
    await page.goto(url);
    add('layout shift', await layoutShift(page));
    add('axe', await objections(page, 'structure'));
    if (ofEachKind.has(url)) await seeAllLooks(page, (at, faults) => add('looks', faults, ` ${at}`));
    await show(page, LOOKS[0], WIDTHS[0]);
    add('sideways', await reachingOut(page));
    add('broken words', await brokenWords(page));
  }
  await browser.close();
  return found;
}

async function seeAllLooks(page: Page, add: (at: string, faults: string[]) => void): Promise<void> {
  for (const look of LOOKS)
    for (const width of WIDTHS) {
      await show(page, look, width);
      add(`${look.look}, ${width} px`, await objections(page, 'looks'));
    }
}
