import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** What has moved of a page since it was opened, as browsers reckon it. */
    shifts: string[];
  }
}

/** Has every page that is opened from now on watched for what moves in it. */
export const watchLayout = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.shifts = [];
    const watch = new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries() as (PerformanceEntry & { sources: { node?: Node }[] })[])
        window.shifts.push(sources.map(({ node }) => node?.nodeName.toLowerCase() ?? '?').join(', '));
    });
    watch.observe({ type: 'layout-shift', buffered: true });
  });

/** What has moved in the page. */
export const layoutShift = (page: Page): Promise<string[]> => page.evaluate(() => window.shifts);

/** What reaches out of a page that scrolls sideways. */
export const reachingOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 100));
  });

/**
 * The words that lines break within, where neither a hyphen, a stroke nor hyphenation says so: `photograp|hs`. In headlines and in
 * names not at a hyphen either. Addresses and checksums are broken anywhere, Chinese and Japanese between any two signs.
 */
export const brokenWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const range = document.createRange();
    const topOf = (text: Node, at: number): number => {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect().top;
    };
    const isLong = (text: Node, { 0: word, index }: RegExpExecArray): boolean => {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return range.getClientRects().length > 1;
    };
    const breakIn = (text: Node, { 0: word, index }: RegExpExecArray): number => {
      for (let i = 1; i < word.length; i++) if (topOf(text, index + i) > topOf(text, index + i - 1) + 5) return i;
      return 0;
    };
    const broken: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const parent = text.parentElement!;
      const isRead =
        parent.checkVisibility() && !parent.closest('.visually-hidden, [aria-hidden], svg, script, details, noscript');
      if (!text.nodeValue?.trim() || !isRead || getComputedStyle(parent).hyphens === 'auto') continue;
      const isName = parent.closest('h1, h2, h3, .tagged a, .entity-index a, .article-pager a') !== null;
      for (const word of text.nodeValue.matchAll(/[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]+/gu)) {
        if (/^https?:/.test(word[0]) || !isLong(text, word)) continue;
        const at = breakIn(text, word);
        const before = word[0][at - 1] ?? '';
        if (at && (isName || !/[-–—/]/.test(before))) broken.push(`${word[0].slice(0, at)}|${word[0].slice(at)}`);
      }
    }
    return broken;
  });
