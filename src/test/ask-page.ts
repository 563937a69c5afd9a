import type { Page } from 'playwright-core';
import type { ShownAnswer } from './query-list.ts';

/** How many results an answer is judged by. */
const JUDGED = 20;

/**
 * Opens the search page of a site with a query and reads what it shows, once the answer is whole.
 * @param query what is typed, or, from `?` on, the address after `search/`
 */
export async function askPage(page: Page, siteUrl: string, query: string): Promise<ShownAnswer> {
  const address = query.startsWith('?') ? query : `?${new URLSearchParams({ q: query })}`;
  await page.goto(`${siteUrl}search/${address}`);
  return page.evaluate(readAnswer, JUDGED);
}

/** Asks the search page that is open, without filters, as typing and Enter do, which is faster than to open it again. */
export async function askAgain(page: Page, query: string): Promise<ShownAnswer> {
  await page.evaluate((query) => {
    const form = document.getElementById('search') as HTMLFormElement;
    document.getElementById('status')!.textContent = '';
    form.reset();
    (form.elements.namedItem('q') as HTMLInputElement).value = query;
    form.requestSubmit();
  }, query);
  return page.evaluate(readAnswer, JUDGED);
}

async function readAnswer(judged: number): Promise<ShownAnswer> {
  const byId = (id: string) => document.getElementById(id)!;
  const frame = () => new Promise(requestAnimationFrame);
  const textOf = (node: Element) => (node as HTMLElement).innerText.trim();
  const [list, more] = [byId('results'), byId('more')];
  while (list.ariaBusy !== 'false' || !byId('status').textContent) await frame();
  while (!more.hidden && list.children.length < judged) {
    const shown = list.children.length;
    more.click();
    while (list.children.length === shown) await frame();
  }
  const linked = (link: HTMLAnchorElement) => ({ title: textOf(link), path: link.pathname });
  const results = [...list.children].slice(0, judged).map((item) => ({
    ...linked(item.querySelector('a')!),
    text: textOf(item),
  }));
  const isRecord = (link: HTMLAnchorElement) =>
    /\/(people|groups|places|events|articles)\/[^/]+\/$/.test(link.pathname);
  const offered = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')]
    .filter((link) => link.checkVisibility() && !list.contains(link))
    .filter((link) => isRecord(link) || link.hasAttribute('data-suggestion'))
    .map(linked);
  return { status: byId('status').textContent, results, offered };
}
