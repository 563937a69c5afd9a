import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { firstSearch, transfersOf, type ServedSite } from '../first-search.ts';
import { isStopWord } from '../../search/stop-words.ts';
import { nameIn, recordFiles, textIn } from './record-files.ts';

/** What a search cost in a browser. */
export interface SearchRun {
  search: string;
  /** What was transferred for it, compressed as a host does, in bytes, and by how many requests. */
  bytes: number;
  requests: number;
  /** Milliseconds until the page shows the answer, where the page is open; the first search is with its page. */
  page: number;
  /** Milliseconds of these in which the engine searched, parts of its index included that it loaded for that, but not the results. */
  engine?: number;
}

interface Query {
  search: string;
  q: string;
  kind?: string;
  sort?: string;
}

/** Opens the search page with a name, then asks it for other things. */
export async function measureSearches(browser: Browser, site: ServedSite, content: string): Promise<SearchRun[]> {
  const [first, warm] = namesIn(content, 2);
  const word = commonWord(content);
  const queries: Query[] = [
    { search: 'a warm name', q: warm! },
    { search: `a common word, “${word}”`, q: word },
    { search: 'a filter', q: word, kind: 'Article' },
    { search: 'a sort', q: word, sort: 'newest' },
  ];
  const runs = [await measureFirst(browser, site, first!)];
  const page = await browser.newPage();
  await page.addInitScript(watchWorkers);
  const sizes = transfersOf(page, site.folder);
  await page.goto(`${site.url}search/?${new URLSearchParams({ q: first! }).toString()}`);
  await page.locator('#results[aria-busy="false"] > li').first().waitFor();
  for (const { search, ...fields } of queries) {
    await page.waitForLoadState('networkidle');
    sizes.clear();
    const times = await page.evaluate(askPage, fields);
    await page.waitForLoadState('networkidle');
    runs.push({ search, bytes: sum(sizes.values()), requests: sizes.size, ...times });
  }
  await page.close();
  return runs;
}

/** The first search of a reader: the page with all that it loads until it has answered. */
export async function measureFirst(browser: Browser, site: ServedSite, name: string): Promise<SearchRun> {
  const started = performance.now();
  const sizes = await firstSearch(browser, site, name);
  const page = performance.now() - started;
  return { search: 'the first search', bytes: sum(sizes.values()), requests: sizes.size, page };
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);

/** The names of people from all over the alphabet, and so of any fame. */
export function namesIn(content: string, count: number): string[] {
  const files = recordFiles(`${content}/people`);
  return Array.from({ length: count }, (_, i) => files[Math.round((i * (files.length - 1)) / (count - 1))]!).map(
    (file) => nameIn(readFileSync(file, 'utf8')),
  );
}

const SAMPLE = 200;

/** The word that most articles have, of those that search does not pass over. */
function commonWord(content: string): string {
  const counts = new Map<string, number>();
  for (const file of recordFiles(`${content}/articles`).slice(0, SAMPLE)) {
    const text = textIn(readFileSync(file, 'utf8'));
    for (const word of new Set(text.match(/(?<= )[a-z]{4,}(?= )/g)))
      if (!isStopWord(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

declare global {
  interface Window {
    /** How long the worker has searched since this was last cleared, in milliseconds. */
    engine: number;
  }
}

/** Notes how long any worker of a page searches: from a question until nothing is asked that has no answer. */
function watchWorkers(): void {
  window.engine = 0;
  const open = new Set<number>();
  let since = 0;
  window.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }: MessageEvent<{ id: number }>) => {
        if (open.delete(data.id) && !open.size) window.engine += performance.now() - since;
      });
    }
    override postMessage(message: { id: number; method: string }): void {
      if (message.method === 'search') {
        if (!open.size) since = performance.now();
        open.add(message.id);
      }
      super.postMessage(message);
    }
  };
}

/** Asks the search page, which is open, and returns how long it and the engine took. */
async function askPage({ q, kind = '', sort = '' }: Omit<Query, 'search'>): Promise<{ page: number; engine: number }> {
  const [form, status, list] = ['search', 'status', 'results'].map((id) => document.getElementById(id)!);
  const fields = (form as HTMLFormElement).elements;
  for (const [name, value] of Object.entries({ q, kind, sort }))
    (fields.namedItem(name) as HTMLInputElement).value = value;
  status!.textContent = '';
  window.engine = 0;
  const started = performance.now();
  (form as HTMLFormElement).requestSubmit();
  while (!status!.textContent || list!.ariaBusy === 'true') await new Promise(requestAnimationFrame);
  return { page: performance.now() - started, engine: window.engine };
}
