import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What only colours and width decide, which pages of a kind share: slow to find. */
const OF_LOOKS = ['color-contrast', 'link-in-text-block'];

/** What axe looks for. */
const SCOPES: Record<'all' | 'looks' | 'structure', RunOptions> = {
  all: { runOnly: TAGS },
  looks: { runOnly: [...OF_LOOKS, 'target-size'] },
  structure: { runOnly: TAGS, rules: Object.fromEntries(OF_LOOKS.map((rule) => [rule, { enabled: false }])) },
};

/** What axe objects to in the page as it is now. Axe is loaded into a page once, whatever it is asked. */
export async function objections(page: Page, scope: keyof typeof SCOPES = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (options) => {
      const { violations } = await window.axe.run(document, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    },
    { ...SCOPES[scope], resultTypes: ['violations' as const], preload: false },
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
