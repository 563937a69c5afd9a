import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const BUILD = ['src/commands/build.ts'];
const projects: string[] = [];

/** The project in a folder of its own, without anything that an earlier build left. */
function projectCopy(): string {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(resolve('.cache', 'project-'));
  for (const name of ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  projects.push(folder);
  return folder;
}

const environment = (variables: Record<string, string> = {}) => ({
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  ...variables,
});
const build = (cwd: string, variables?: Record<string, string>) =>
  run(process.execPath, BUILD, { cwd, env: environment(variables) });

/** Every file of a folder with the hash of its bytes. */
function contentsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

const articleIn = (project: string) => {
  const name = readdirSync(join(project, 'content/articles')).sort()[0]!;
  return join(project, 'content/articles', name);
};

let project: string;
let good: Record<string, string>;
beforeAll(async () => {
  project = projectCopy();
  await build(project);
  good = contentsOf(join(project, 'dist'));
});
afterAll(() => {
  for (const folder of projects) rmSync(folder, { recursive: true, force: true });
});

test('a build elsewhere, in another time zone, gives the same bytes', async () => {
  const other = projectCopy();
  await build(other, { TZ: 'America/Caracas' });
  expect(contentsOf(join(other, 'dist'))).toEqual(good);
});

test('an edited headline or alias shows everywhere, as in a first build, and leaves nothing when it is taken back', async () => {
  const article = articleIn(project);
  const person = join(project, 'content/people', readdirSync(join(project, 'content/people')).sort()[0]!);
  const before = [article, person].map((file) => [file, readFileSync(file, 'utf8')] as const);
  writeFileSync(article, before[0]![1].replace(/^headline: .*$/m, 'headline: Another headline of no one'));
  writeFileSync(
    person,
    before[1]![1].replace(/^aliases:.*$/m, (line) =>
      line.endsWith(']') ? line.replace('[', '[Zebulon Example, ') : `${line}\n  - Zebulon Example`,
    ),
  );
  await build(project).catch((error: { stderr: string }) => expect.fail(error.stderr));
  const warm = contentsOf(join(project, 'dist'));
  const cold = projectCopy();
  for (const [file] of before) cpSync(file, join(cold, file.slice(project.length)));
  await build(cold);
  expect(warm).toEqual(contentsOf(join(cold, 'dist')));
  expect(warm).not.toEqual(good);
  for (const [file, text] of before) writeFileSync(file, text);
  await build(project);
  expect(contentsOf(join(project, 'dist'))).toEqual(good);
});

test('a page that fails in the middle of rendering leaves the last good site', async () => {
  const broken = projectCopy();
  cpSync(join(project, 'dist'), join(broken, 'dist'), { recursive: true });
  const page = join(broken, 'src/pages/about.astro');
  writeFileSync(page, readFileSync(page, 'utf8').replace(/\n---\n/, "\nthrow new Error('broken on purpose');\n---\n"));
  await expect(build(broken)).rejects.toThrow('broken on purpose');
  expect(contentsOf(join(broken, 'dist'))).toEqual(good);
  expect(readdirSync(broken).filter((name) => name.startsWith('.dist-'))).toEqual([]);
});

test('a mistake in the content leaves the last good site', async () => {
  const article = articleIn(project);
  const text = readFileSync(article, 'utf8');
  appendFileSync(article, '\n<b>raw</b>\n');
  await expect(build(project)).rejects.toThrow('Raw HTML');
  writeFileSync(article, text);
  expect(contentsOf(join(project, 'dist'))).toEqual(good);
});

test(
  'a build that is killed, at twenty moments, leaves the last good site or the whole new one',
  { timeout: 300_000 },
  async () => {
    const article = articleIn(project);
    const text = readFileSync(article, 'utf8');
    writeFileSync(article, text.replace(/^headline: .*$/m, 'headline: Another headline of no one'));
    const started = performance.now();
    await build(project);
    const duration = performance.now() - started;
    const renewed = contentsOf(join(project, 'dist'));
    writeFileSync(article, text);
    await build(project);
    writeFileSync(article, text.replace(/^headline: .*$/m, 'headline: Another headline of no one'));
    for (let i = 0; i < 20; i++) {
      const child = spawn(process.execPath, BUILD, { cwd: project, env: environment(), stdio: 'ignore' });
      const ended = new Promise((resolve) => child.on('exit', resolve));
      const moment = setTimeout(() => child.kill('SIGKILL'), Math.random() * duration);
      await ended;
      clearTimeout(moment);
      expect([good, renewed]).toContainEqual(contentsOf(join(project, 'dist')));
    }
  },
);
