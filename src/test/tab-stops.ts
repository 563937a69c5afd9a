import type { HTMLElement } from 'node-html-parser';

const STOPS = 'a[href], button, input, select, summary';

/**
 * How many stops of the Tab key a page has for a reader who takes every link that skips some: a link with the class `skip-link`
 * leads past all that stands before its anchor. What is folded away is no stop.
 */
export function stopsWithSkips(root: HTMLElement): number {
  const skips = root.querySelectorAll('a.skip-link').map((link) => ({
    from: link.range[0],
    to: root.querySelector(`[id="${link.getAttribute('href')!.slice(1)}"]`)!.range[0],
  }));
  const isSkipped = ([at]: readonly [number, number]) => skips.some(({ from, to }) => at > from && at < to);
  return root
    .querySelectorAll(STOPS)
    .filter((stop) => stop.rawTagName === 'summary' || !stop.closest('details'))
    .filter(({ range }) => !isSkipped(range)).length;
}
