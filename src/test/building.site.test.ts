import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentsOf, withoutIndex } from './folder-contents.ts';
import { BUILD, projectCopy, removeCopies, runIn, startIn } from './project-copy.ts';

/** What several builds one after the other may take on a busy machine. */
const BUSY = { timeout: 300_000 };

/** Under a path, which more addresses depend on than on the root. */
const PLACE = { SITE_URL: 'https://archive.example', BASE_PATH: '/papers/' };
const build = (project: string, variables?: Record<string, string>) =>
  runIn(project, BUILD, { ...PLACE, ...variables });

const fileIn = (project: string, kind: string): string => {
  const folder = join(project, 'content', kind);
  return join(folder, readdirSync(folder).sort()[0]!);
};

const withOtherHeadline = (article: string): string =>
  article.replace(/^headline: .*$/m, 'headline: Another headline of no one');

let project: string;
/** The last good site, and how long its first build takes in ms. */
let good: Record<string, string>;
let duration: number;
beforeAll(async () => {
  project = projectCopy();
  const started = performance.now();
  await build(project);
  duration = performance.now() - started;
  good = contentsOf(join(project, 'dist'));
}, BUSY.timeout);
afterAll(removeCopies);

test('a build in another time zone, to a folder whose name begins like that of the project beside it, gives the same bytes', async () => {
  const other = projectCopy('archive');
  await build(other, { TZ: 'America/Caracas', OUT_DIR: '../archive.x/dist' });
  expect(contentsOf(join(other, '../archive.x/dist'))).toEqual(good);
  expect([existsSync(join(other, 'dist')), readdirSync(join(other, '.cache'))]).toEqual([false, []]);
});

test(
  'an edited headline or alias shows everywhere, as in a first build, and leaves nothing when it is taken back, however often the build is killed',
  BUSY,
  async () => {
    const [article, person] = [fileIn(project, 'articles'), fileIn(project, 'people')];
    const before = [article, person].map((file) => [file, readFileSync(file, 'utf8')] as const);
    writeFileSync(article, withOtherHeadline(before[0]![1]));
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
    expect(withoutIndex(warm)).toEqual(withoutIndex(contentsOf(join(cold, 'dist'))));
    expect(warm).not.toEqual(good);
    for (const [file, text] of before) writeFileSync(file, text);
    await expectKilledBuildsToLeave([warm, good].map(withoutIndex));
    await build(project);
    const taken = contentsOf(join(project, 'dist'));
    expect(withoutIndex(taken)).toEqual(withoutIndex(good));
    good = taken;
    expect(readdirSync(join(project, '.cache'))).toEqual([]);
  },
);

/** Builds that are killed, at five moments, leave the last good site or the whole new one. */
async function expectKilledBuildsToLeave(sites: Record<string, string>[]): Promise<void> {
  const seed = Number(process.env['SEED'] || Math.floor(Math.random() * 2 ** 31));
  console.log(`The moments follow from SEED=${seed}.`);
  for (const percent of fc.sample(fc.integer({ min: 0, max: 99 }), { seed, numRuns: 5 })) {
    const child = startIn(project, BUILD, PLACE);
    const ended = new Promise((resolve) => child.on('exit', resolve));
    const timer = setTimeout(() => child.kill('SIGKILL'), (percent / 100) * duration);
    await ended;
    clearTimeout(timer);
    const site = contentsOf(join(project, 'dist'));
    expect(sites).toContainEqual(withoutIndex(site));
    // Its search index is whole too: a site lists its files when it is complete.
    const [, ...listed] = readFileSync(join(project, 'dist/.built-files'), 'utf8').trimEnd().split('\n');
    expect(Object.keys(site).filter((path) => path !== '/.built-files')).toEqual(
      listed.map((path) => `/${path}`).sort(),
    );
  }
}

test('a page that fails in the middle of rendering leaves the last good site', async () => {
  const broken = projectCopy();
  cpSync(join(project, 'dist'), join(broken, 'dist'), { recursive: true });
  const page = join(broken, 'src/pages/about.astro');
  writeFileSync(page, readFileSync(page, 'utf8').replace(/\n---\n/, "\nthrow new Error('broken on purpose');\n---\n"));
  await expect(build(broken)).rejects.toThrow('broken on purpose');
  expect(contentsOf(join(broken, 'dist'))).toEqual(good);
  expect(readdirSync(join(broken, '.cache'))).toEqual([]);
});

test('a mistake in the content leaves the last good site', async () => {
  const article = fileIn(project, 'articles');
  const text = readFileSync(article, 'utf8');
  appendFileSync(article, '\n<b>raw</b>\n');
  await expect(build(project)).rejects.toThrow('Raw HTML');
  writeFileSync(article, text);
  expect(contentsOf(join(project, 'dist'))).toEqual(good);
});

test('two builds at once leave the site of one of them, and the next build the right one', BUSY, async () => {
  const article = fileIn(project, 'articles');
  const text = readFileSync(article, 'utf8');
  const edits = [withOtherHeadline(text), `${text.trimEnd()} Nobody slept.\n`] as const;
  const site = () => withoutIndex(contentsOf(join(project, 'dist')));
  const sites = [];
  for (const edit of edits) {
    writeFileSync(article, edit);
    await build(project);
    sites.push(site());
  }
  writeFileSync(article, text);
  await build(project);
  const exits = [];
  for (const edit of edits) {
    writeFileSync(article, edit);
    const child = startIn(project, BUILD, PLACE);
    exits.push(new Promise((resolve) => child.on('exit', resolve)));
    // By then the first has read its content, and not yet built its site.
    await new Promise((resolve) => setTimeout(resolve, duration / 3));
  }
  expect(await Promise.all(exits)).toEqual([0, 0]);
  expect(sites).toContainEqual(site());
  await build(project);
  expect([site(), readdirSync(join(project, '.cache'))]).toEqual([sites[1], []]);
});
