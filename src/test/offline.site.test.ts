import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { serveFolder } from '../building/serve-folder.ts';
import { filesIn } from '../building/output/site-files.ts';
import { writeLists } from '../exports/site-lists.ts';
import { visits } from './visit.ts';

const { valid } = inject('sites');
const folder = resolve('.cache/offline-site');
const ARTICLE = 'articles/2021-03-04-gazette-storm/';

const { open, leave, faults } = visits();
let server: Server;
let port: number;
let home: string;
let page: Page;

/** A copy of a site that can be changed, and whose host can go away. */
beforeEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(valid.folder, folder, { recursive: true });
  ({ server, port } = await serveFolder(folder, valid.base, 0));
  home = `http://localhost:${port}${valid.base}`;
  page = await open(`${home}about/`);
});
afterEach(async () => {
  await leave();
  await goOffline();
});

function goOffline(): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

const status = () => page.locator('#offline [role=status]');
const says = (text: RegExp) => status().filter({ hasText: text }).waitFor();
const press = (name: string) => page.locator(`#offline button[name=${name}]`).click();
const offered = () =>
  page
    .locator('#offline button:visible')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('name')));
const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const cacheNames = () => page.evaluate(() => caches.keys());

async function save(): Promise<void> {
  await says(/All of it is/);
  await press('save');
  await says(/is saved here/);
}

/** Changes the headline of an article, as a new build of the site would. */
function publishHeadline(text: string): void {
  const file = `${folder}/${ARTICLE}index.html`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/<h1[^>]*>.*?<\/h1>/s, `<h1>${text}</h1>`));
  for (const list of ['offline.json', 'offline-files.json', 'sitemap.xml']) rmSync(`${folder}/${list}`);
  writeLists(folder, filesIn(folder), new Map());
}

test('nothing is kept before a reader asks for it, and how much it is is said first', async () => {
  await says(/All of it is \d+\.\d MB/);
  const { bytes } = JSON.parse(readFileSync(`${folder}/offline.json`, 'utf8')) as { bytes: number };
  expect(await status().textContent()).toContain(`${(bytes / 1_000_000).toFixed(1)}\u00a0MB`.replace('\u00a0', ' '));
  await page.goto(home);
  await page.goto(`${home}${ARTICLE}`);
  await page.goto(`${home}search/?q=Bellmar`);
  await page.locator('#results > li a').first().waitFor();
  expect([await workers(), await cacheNames()]).toEqual([0, []]);
});

test('what is saved is read and searched without a connection', async () => {
  await save();
  expect(await offered()).toEqual(['remove']);
  await goOffline();
  await page.goto(`${home}${ARTICLE}`);
  expect(await page.locator('h1').textContent()).toContain('Storm');
  await page.goto(`${home}search/?q=Belmar`);
  await page.locator('#results > li a').first().waitFor();
  expect(await page.locator('#results').textContent()).toContain('Anna Bellmar');
  faults();
});

test('while there is a connection, readers get what is published now', async () => {
  await save();
  publishHeadline('A new headline');
  await page.goto(`${home}${ARTICLE}`);
  expect(await page.locator('h1').textContent()).toBe('A new headline');
});

test('a newer version takes the place of the old one when it is whole, and not before', async () => {
  await save();
  const [before] = await cacheNames();
  publishHeadline('A new headline');
  await page.reload();
  await says(/newer version/);
  expect(await offered()).toEqual(['update', 'remove']);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await press('update');
  await says(/is saved here, /);
  expect(asked.filter((url) => url.includes('/articles/'))).toEqual([home + ARTICLE]);
  const after = await cacheNames();
  expect(after).toHaveLength(1);
  expect(after[0]).not.toBe(before);
  await goOffline();
  await page.goto(`${home}${ARTICLE}`);
  expect(await page.locator('h1').textContent()).toBe('A new headline');
  faults();
});

describe('when it is interrupted', () => {
  test('a part serves nothing, is said to be a part, and is made whole from where it is', async () => {
    await says(/All of it is/);
    let files = 0;
    await page.route('**/articles/**', async (route) => (files++ < 2 ? route.continue() : route.abort()));
    await press('save');
    await says(/connection broke off/);
    expect([await offered(), await workers()]).toEqual([['save', 'remove'], 0]);
    await page.unroute('**/articles/**');
    await page.reload();
    await says(/A part is saved/);
    await press('save');
    await says(/is saved here, /);
    faults();
  });

  test('an update leaves the old version, which is read on', async () => {
    await save();
    publishHeadline('A new headline');
    await page.reload();
    await says(/newer version/);
    rmSync(`${folder}/${ARTICLE}index.html`);
    await press('update');
    await says(/was changed meanwhile/);
    await goOffline();
    await page.goto(`${home}${ARTICLE}`);
    expect(await page.locator('h1').textContent()).toContain('Storm');
    faults();
  });

  test('a reader who stops it is told so', async () => {
    await says(/All of it is/);
    await page.route('**/articles/**', () => undefined);
    await press('save');
    await press('stop');
    await says(/Stopped/);
    expect(await workers()).toBe(0);
  });

  test('a site that is changed meanwhile is not saved as a mixture', async () => {
    await says(/All of it is/);
    await page.route(`**/${ARTICLE}`, async (route) => {
      publishHeadline('A new headline');
      await route.continue();
    });
    await press('save');
    await says(/was changed meanwhile/);
    expect(await workers()).toBe(0);
  });

  test('a browser without room says so', async () => {
    await says(/All of it is/);
    await page.evaluate(() => {
      navigator.storage.estimate = () => Promise.resolve({ quota: 1000, usage: 0 });
    });
    await press('save');
    await says(/no room/);
    expect(await cacheNames()).toEqual([]);
  });
});

test('what is removed is gone', async () => {
  await save();
  await press('remove');
  await says(/Removed/);
  expect([await workers(), await cacheNames(), await offered()]).toEqual([0, [], ['save']]);
  await goOffline();
  await expect(page.goto(`${home}${ARTICLE}`)).rejects.toThrow();
  faults();
});

test('without a script, nothing is offered, and the reader learns why', async () => {
  const plain = await open(`${home}about/`, { javaScriptEnabled: false });
  expect(await plain.locator('main').innerText()).toContain('Saving it needs JavaScript');
  expect(await plain.locator('#offline button:visible').count()).toBe(0);
});
