import axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a page’s colours and width decide, which its style sets for all pages of a kind. */
const OF_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size'];

/**
 * What axe objects to in the page as it is now. Axe is loaded into a page once, whatever it is asked.
 * @param scope everything, or only what the page’s colours and width decide
 */
export async function objections(page: Page, scope: 'all' | 'looks' = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (runOnly) => {
      const { violations } = await window.axe.run(document, { runOnly, resultTypes: ['violations'], preload: false });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    },
    scope === 'all' ? ({ type: 'tag', values: TAGS } as const) : ({ type: 'rule', values: OF_LOOKS } as const),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** The widths at which pages are looked at: a small phone, or four times the size on a desk, and a desk. */
export const WIDTHS = [320, 1280] as const;

/** The ways in which readers see a page. */
export const LOOKS = [
  { look: 'light', colorScheme: 'light', forcedColors: 'none' },
  { look: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { look: 'forced colours', colorScheme: 'light', forcedColors: 'active' },
] as const;

/** Has a page seen in one of these ways at a width. */
export async function show(
  page: Page,
  { colorScheme, forcedColors }: (typeof LOOKS)[number],
  width: number,
): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme, forcedColors });
}
