import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from './browser.ts';

export interface Visits {
  /** Opens an address, or an empty page, in a context of its own, and watches it until the test ends. */
  open(address?: string, options?: BrowserContextOptions): Promise<Page>;
  /** Leaves the page. That nothing happened there which should not is expected then. */
  leave(): Promise<void>;
  /** Takes out what happened that should not: errors, what a policy refused, requests that leave the site. */
  faults(): string[];
}

/** The browser of the file whose tests run. */
let browser: Promise<Browser> | undefined;

/** Lets the tests of a file visit pages: one browser for all, one page at a time. */
export function visits(): Visits {
  let context: BrowserContext | undefined;
  const faults: string[] = [];

  async function open(address?: string, options: BrowserContextOptions = {}): Promise<Page> {
    context = await (await browser!).newContext(options);
    const page = await context.newPage();
    page.on('request', (request) => {
      if (new URL(request.url()).hostname !== 'localhost') faults.push(`asks ${request.url()}`);
    });
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    if (address) await page.goto(address);
    return page;
  }

  async function leave(): Promise<void> {
    await context?.close();
    context = undefined;
    expect(faults.splice(0)).toEqual([]);
  }

  beforeAll(async () => {
    await (browser ??= launchBrowser());
  });
  afterEach(leave);
  afterAll(async () => {
    const own = await browser;
    browser = undefined;
    await own?.close();
  });
  return { open, leave, faults: () => faults.splice(0) };
}
