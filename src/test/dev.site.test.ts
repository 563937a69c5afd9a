import type { ChildProcess } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ASTRO, projectCopy, removeCopies, startIn } from './project-copy.ts';
import { visits } from './visit.ts';

const { open, faults } = visits();
/** How long the server may take to answer an edit on a busy machine. */
const WAIT = { timeout: 30_000 };
const RING = /content\/places\/\w+\.md:\d+\n  partOf: /;
const VALID = 'src/test/fixtures/valid';

let project: string;
let server: ChildProcess;
let url: string;
let printed = '';

/** Waits until something is printed that was not printed before. */
async function printing(what: string): Promise<void> {
  await expect.poll(() => printed, WAIT).toContain(what);
  printed = '';
}

beforeAll(async () => {
  project = projectCopy();
  // Estervik is part of Norland already: a ring, which one follows without end.
  const norland = join(project, 'content/places/norland.md');
  writeFileSync(norland, readFileSync(norland, 'utf8').replace(/^kind: /m, 'partOf: estervik\nkind: '));
  server = startIn(project, [ASTRO, 'dev', '--ignore-lock', '--port', '4890'], { BASE_PATH: '/archive/' });
  for (const stream of [server.stdout!, server.stderr!]) stream.on('data', (data) => (printed += String(data)));
  await vi.waitFor(() => expect(printed).toContain('watching for file changes'), WAIT);
  url = /http:\/\/localhost:\d+\/archive\//.exec(printed)![0];
});
afterAll(() => {
  server.kill();
  removeCopies();
});

test('astro dev tells what is wrong with the content instead of showing it, and mends itself', async () => {
  expect(printed).toMatch(RING);
  const page = await open(`${url}places/`);
  const overlay = page.locator('vite-error-overlay #message-content');
  await expect.poll(() => overlay.textContent(), WAIT).toMatch(RING);

  cpSync(join(VALID, 'places'), join(project, 'content/places'), { recursive: true });
  await page.getByRole('heading', { level: 1, name: 'Places' }).waitFor();
  await printing('No problem in the content any more.');

  const article = join(project, 'content/articles/2021-inquiry.md');
  const text = readFileSync(article, 'utf8');
  await page.goto(`${url}articles/2021-inquiry/`);
  writeFileSync(article, text.replace(/^headline: .*$/m, 'headline: Another headline of no one'));
  await page.getByRole('heading', { level: 1, name: 'Another headline of no one' }).waitFor();

  appendFileSync(article, '\n<b>raw</b>\n');
  await expect.poll(() => overlay.textContent(), WAIT).toContain('content/articles/2021-inquiry.md');
  expect(await overlay.locator('b').count()).toBe(0);
  await printing('Raw HTML');
  writeFileSync(article, text);
  await printing('No problem in the content any more.');

  const statusOfGroup = async () => (await page.goto(`${url}groups/river-watch/`))?.status();
  writeFileSync(
    join(project, 'content/groups/river-watch.md'),
    '---\nname: River Watch\nkind: company\ndescription: It watches a river\ndraft: true\n---\n',
  );
  await expect.poll(statusOfGroup, WAIT).toBe(200);
  expect(await page.locator('main .label').first().textContent()).toContain('Company · draft');
  rmSync(join(project, 'content/groups/river-watch.md'));
  await expect.poll(statusOfGroup, WAIT).toBe(404);
  expect(server.exitCode).toBeNull();
  faults();
});
