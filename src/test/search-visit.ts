import type { BrowserContextOptions, Page } from 'playwright-core';
import { visits } from './visit.ts';
import type { BuiltSite } from './built-pages.ts';

/** What the search page answers. */
export interface Answer {
  status: string;
  /** The paths that the results lead to, with the text that they lead to behind a `#`. */
  results: string[];
  /** The first result as it reads. */
  first: string;
  /** The names that are offered instead. */
  suggested: string[];
}

/** Lets the tests of a file ask the search page of a site. */
export function searches(site: BuiltSite) {
  const { open, ...visit } = visits();
  let page: Page;

  return {
    ...visit,
    /** Opens a page of the site, `search/?q=storm`. */
    async open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
      page = await open(site.url + path, options);
      return page;
    },
    /** Asks the search page, which is open, as typing and Enter do, and reads its answer. */
    ask: (query: string): Promise<Answer> => page.evaluate(answerTo, query),
    /** Asks it, and has it show more until all results are shown. */
    async askForAll(query: string): Promise<Answer> {
      const answer = await page.evaluate(answerTo, query);
      return { ...answer, results: await page.evaluate(allResults) };
    },
  };
}

async function allResults(): Promise<string[]> {
  const links = () => [...document.querySelectorAll('#results > li > a')];
  const more = document.getElementById('more')!;
  while (!more.hidden) {
    const shown = links().length;
    more.click();
    while (links().length === shown) await new Promise(requestAnimationFrame);
  }
  return links().map((link) => link.getAttribute('href')!);
}

async function answerTo(query: string): Promise<Answer> {
  const status = document.getElementById('status')!;
  const list = document.getElementById('results')!;
  const form = document.getElementById('search') as HTMLFormElement;
  status.textContent = '';
  (form.elements.namedItem('q') as HTMLInputElement).value = query;
  form.requestSubmit();
  while (!status.textContent || list.ariaBusy === 'true') await new Promise(requestAnimationFrame);
  const textOf = (node: Element) => node.textContent;
  return {
    status: status.textContent,
    results: [...list.querySelectorAll('li > a')].map((link) => link.getAttribute('href')!),
    first: list.firstElementChild?.textContent ?? '',
    suggested: [...document.querySelectorAll('#suggested:not([hidden]) [data-suggestion]')].map(textOf),
  };
}
