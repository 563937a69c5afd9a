import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../building/serve-folder.ts';

/** A built site while it is served. */
export interface ServedSite {
  folder: string;
  url: string;
}

/** The line on which the first answer is owed in time. */
const SLOW_LINE = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };

/** What Pagefind writes is compressed already; a host compresses the rest. */
const transferred = (path: string, bytes: Buffer): number =>
  /^\/pagefind\/(?:fragment|index|filter)\/|\.pf_meta$|\.pagefind$/.test(path)
    ? bytes.length
    : gzipSync(bytes, { level: 9 }).length;

/** Builds a site of a folder of content and serves it, compressed, while something is done with it. */
export async function withSite<T>(content: string, task: (site: ServedSite) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  try {
    const out = join(folder, 'dist');
    const { status } = spawnSync(process.execPath, [join(import.meta.dirname, '../commands/build.ts')], {
      env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error(`The build ended with ${String(status)}.`);
    const { server, port } = await serveFolder(out, '/', 0);
    try {
      return await task({ folder: out, url: `http://localhost:${port}/` });
    } finally {
      server.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How many bytes each file takes that a page transfers from now on, by its path. */
export function transfersOf(page: Page, folder: string): Map<string, number> {
  const sizes = new Map<string, number>();
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (existsSync(file)) sizes.set(pathname, transferred(pathname, readFileSync(file)));
  });
  return sizes;
}

/**
 * Opens the search page with a name asked for.
 * @returns how many bytes each file took that was transferred until the index had answered
 */
export async function firstSearch(
  browser: Browser,
  { folder, url }: ServedSite,
  name: string,
): Promise<Map<string, number>> {
  const page = await browser.newPage();
  const sizes = transfersOf(page, folder);
  await page.goto(addressOf(url, name));
  await page.locator('#results[aria-busy="false"] > li').first().waitFor({ timeout: 60_000 });
  await page.close();
  return sizes;
}

/**
 * Opens the search page on a slow line, with nothing cached.
 * @returns after how many seconds the page of the name is shown, and after how many the index has answered
 */
export async function slowSearch(
  browser: Browser,
  { url }: ServedSite,
  name: string,
): Promise<[named: number, answered: number]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_LINE);
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  await page.goto(addressOf(url, name), { waitUntil: 'commit' });
  await page.locator('#results > li').first().waitFor({ timeout: 60_000 });
  const named = seconds();
  await page.locator('#results[aria-busy="false"] > li').first().waitFor({ timeout: 60_000 });
  const answered = seconds();
  await context.close();
  return [named, answered];
}

const addressOf = (url: string, name: string): string => `${url}search/?${new URLSearchParams({ q: name }).toString()}`;
