import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { longestOfEachKind, type BuiltSite } from './built-pages.ts';
import { objections, visits } from './visit.ts';

const NARROW: [string, BrowserContextOptions][] = [
  ['at 320 px', { viewport: { width: 320, height: 640 } }],
  ['at 1280 px and 400 % zoom', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
];

/**
 * Tests that everybody can use the longest page of every kind that a site has.
 * @param schemes the schemes of colours in which axe looks at it, on a phone and on a desk
 */
export function describeAccess(name: string, site: BuiltSite, schemes: [string, BrowserContextOptions][]): void {
  const { open } = visits();
  const looks = schemes.flatMap(([scheme, options]) => [360, 1280].map((width) => [scheme, width, options] as const));

  describe.each(longestOfEachKind(site))(`in ${name} $kind`, ({ url }) => {
    test.each(looks)('has nothing that axe objects to in %s at %i px', async (_, width, options) => {
      const page = await open(url, { ...options, viewport: { width, height: 800 } });
      expect(await objections(page)).toEqual([]);
    });

    test.each(NARROW)('does not scroll sideways %s', async (_, options) => {
      const page = await open(url, options);
      const wide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const reaching = [...document.body.querySelectorAll('*')].filter(
          (element) => element.getBoundingClientRect().right > clientWidth + 1,
        );
        return scrollWidth > clientWidth ? reaching.map((element) => element.outerHTML.slice(0, 100)) : [];
      });
      expect(wide).toEqual([]);
    });
  });
}
