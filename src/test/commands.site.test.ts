import { once } from 'node:events';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeContent } from '../bench/make-content.ts';
import { ASTRO, BUILD, projectCopy, removeCopies, runIn, startIn } from './project-copy.ts';

interface Failure {
  stdout: string;
  stderr: string;
  code: number;
}

/** How a command ends that must fail, and what it prints as errors, without the line that Astro puts before them. */
async function failureOf(project: string, script: readonly string[], variables?: Record<string, string>) {
  const { stderr, code } = await runIn(project, script, variables).then(
    ({ stdout }) => expect.fail(stdout),
    (error: Failure) => error,
  );
  return { code, printed: stderr.replace(/^.*An unhandled error occurred while running the .* hook\n/, '') };
}

const CHECK = 'src/checks/check-content.ts';

/** A project whose check says so each time. */
let project: string;
beforeAll(() => {
  project = projectCopy();
  const source = readFileSync(CHECK, 'utf8');
  const counting = source.replace('  const reading = ', "  console.log('inspected');\n  const reading = ");
  expect(counting).not.toBe(source);
  writeFileSync(join(project, CHECK), counting);
});
afterAll(removeCopies);

const inspections = (output: string): number => [...output.matchAll(/^inspected$/gm)].length;

test.each<[string, string[], Record<string, string>, string]>([
  ['npm run check', ['src/commands/check.ts'], { SITE_URL: 'example.org' }, 'SITE_URL is "example.org".'],
  ['npm run build', BUILD, { OUT_DIR: 'content' }, 'The output folder "content" is or holds the content'],
  ['npm start', ['src/commands/serve.ts'], { BASE_PATH: '/a b/' }, 'BASE_PATH is "/a b/".'],
  [
    'npm run dev',
    ['src/commands/dev.ts'],
    { CONTENT_DIR: 'nowhere' },
    'CONTENT_DIR is "nowhere", which is not a folder.',
  ],
  ['astro build', [ASTRO, 'build'], { OUT_DIR: '.' }, 'The output folder "." is or holds the project'],
])('%s tells in one line what is wrong with the settings', async (_, script, variables, message) => {
  const failure = await failureOf(project, script, variables);
  expect(failure).toEqual({ code: 1, printed: expect.stringMatching(/^[^\n]+\n$/) });
  expect(failure.printed.startsWith(message)).toBe(true);
  expect(existsSync(join(project, 'content/articles'))).toBe(true);
});

describe('astro build', () => {
  const dist = () => join(project, 'dist');
  const article = () => join(project, 'content/articles/2021-inquiry.md');

  test('makes a site with its index, of content that it inspects once; `npm run build` may build over it, and does as much, unless nothing has changed', async () => {
    const built = await runIn(project, [ASTRO, 'build']);
    expect(built.stdout).toMatch(/\[archive\] \d+ pages can be searched\./);
    expect(inspections(built.stdout)).toBe(1);
    expect(existsSync(join(dist(), 'pagefind/pagefind-entry.json'))).toBe(true);
    const rebuilt = await runIn(project, BUILD);
    expect(inspections(rebuilt.stdout)).toBe(1);
    const unchanged = await runIn(project, BUILD);
    expect(unchanged.stdout).toMatch(/^Nothing changed: dist is up to date \([\d.]+ s\)\.\n$/);
  });

  test('tells a mistake in the content as the check does, and leaves the last good site', async () => {
    const text = readFileSync(article(), 'utf8');
    appendFileSync(article(), '\n<b>raw</b>\n');
    const home = readFileSync(join(dist(), 'index.html'), 'utf8');
    const checked = await failureOf(project, ['src/commands/check.ts']);
    expect(checked.printed).toContain('1 problem in 1 file.');
    expect(await failureOf(project, [ASTRO, 'build'])).toEqual(checked);
    expect(await failureOf(project, BUILD)).toEqual(checked);
    expect(readFileSync(join(dist(), 'index.html'), 'utf8')).toBe(home);
    writeFileSync(article(), text);
  });

  test('is refused a folder with a file that no build put there', async () => {
    mkdirSync(join(project, 'notes'));
    writeFileSync(join(project, 'notes/mine.txt'), '');
    const { printed } = await failureOf(project, [ASTRO, 'build'], { OUT_DIR: 'notes' });
    expect(printed).toContain('The output folder "notes" holds "mine.txt", which no build put there.');
    expect(existsSync(join(project, 'notes/mine.txt'))).toBe(true);
  });
});

test('astro build leaves drafts out, and what nobody has written', async () => {
  const article = join(project, 'content/articles/2021-inquiry.md');
  const [text, person] = [article, join(project, 'content/people/oskar-odunne.md')].map((path) =>
    readFileSync(path, 'utf8'),
  );
  writeFileSync(
    join(project, 'content/groups/lifeboat-fund.md'),
    '---\nname: Lifeboat Fund\nkind: company\ndraft: true\n---\n',
  );
  writeFileSync(article, text!.replace(/^summary: .*\n/m, ''));
  writeFileSync(
    join(project, 'content/people/oskar-odunne.md'),
    person!.replace(/^(sortName|description): .*\n/gm, ''),
  );
  await runIn(project, [ASTRO, 'build']);
  const page = (path: string) => readFileSync(join(project, 'dist', path, 'index.html'), 'utf8');
  expect(existsSync(join(project, 'dist/groups/lifeboat-fund'))).toBe(false);
  expect(readFileSync(join(project, 'dist/names.json'), 'utf8')).not.toContain('Lifeboat');
  expect(page('groups')).not.toContain('Lifeboat');
  for (const path of ['articles/2021-inquiry', 'people/oskar-odunne']) {
    expect(page(path)).not.toMatch(/undefined|class="deck"/);
    expect(page(path)).toMatch(/<meta name="description" content="[^"]{20,}">/);
  }
  expect(page('people')).toContain('>O’Dunne, Óskar</a>');
  rmSync(join(project, 'content/groups/lifeboat-fund.md'));
});

test('npm run build -- --keep-going leaves out what has errors, and nothing that is published', async () => {
  const path = join(project, 'content/articles/undated-gazette-ferry.md');
  const text = readFileSync(path, 'utf8');
  const isBuilt = (folder: string, id: string) => existsSync(join(project, folder, 'articles', id, 'index.html'));
  appendFileSync(path, '\n<b>raw</b>\n');
  const { stderr } = await runIn(project, [...BUILD, '--keep-going'], { OUT_DIR: 'partial' });
  expect(stderr).toContain('Raw HTML is not published');
  expect(stderr).toContain('1 record left out:\n  content/articles/undated-gazette-ferry.md\n');
  expect(['undated-gazette-ferry', '2021-inquiry'].map((id) => isBuilt('partial', id))).toEqual([false, true]);
  const { printed } = await failureOf(project, [...BUILD, '--keep-going', '--format', 'github']);
  expect(printed).toMatch(/^::error file=content\/articles\/undated-gazette-ferry\.md,line=\d+::Raw HTML/);
  expect(printed).toContain('would be lost:\n  /articles/undated-gazette-ferry/');
  expect(isBuilt('dist', 'undated-gazette-ferry')).toBe(true);
  writeFileSync(path, text);
});

describe('npm run check', () => {
  const CHECK_COMMAND = ['src/commands/check.ts'];
  const content = () => join(project, 'made');
  const articles = () => readdirSync(join(content(), 'articles')).map((file) => join(content(), 'articles', file));
  const variables = { CONTENT_DIR: 'made' };
  const untag = (source: string) => source.replace(/^groups: .*\n/m, '');

  beforeAll(() => {
    makeContent(content(), 60);
    for (const path of articles()) writeFileSync(path, untag(readFileSync(path, 'utf8')));
  });

  test('mends nothing with --dry-run, and says what it would', async () => {
    const before = articles().map((path) => readFileSync(path, 'utf8'));
    const { stdout } = await runIn(project, [...CHECK_COMMAND, '--fix', '--dry-run'], variables).catch(
      (failure: Failure) => failure,
    );
    expect(stdout).toContain('--- made/articles/article-0.md\n+++ made/articles/article-0.md\n@@ ');
    expect(stdout).toContain('Would change 60 files.');
    expect(articles().map((path) => readFileSync(path, 'utf8'))).toEqual(before);
  });

  test('loses nothing when --fix is interrupted, and does the rest the next time; then there is nothing to do', async () => {
    const run = startIn(project, [...CHECK_COMMAND, '--fix'], variables);
    const before = new Map(articles().map((path) => [path, readFileSync(path, 'utf8')]));
    const isChanged = ([path, source]: [string, string]) => readFileSync(path, 'utf8') !== source;
    await vi.waitUntil(() => [...before].some(isChanged), { timeout: 30_000, interval: 1 });
    run.kill('SIGKILL');
    await once(run, 'exit');
    for (const [path, source] of before) expect(untag(readFileSync(path, 'utf8'))).toBe(source);

    const rest = await runIn(project, [...CHECK_COMMAND, '--fix'], variables);
    expect(rest.stdout).toContain('No problem in 60 articles');
    for (const [path, source] of before) expect(untag(readFileSync(path, 'utf8'))).toBe(source);
    expect(readdirSync(join(content(), 'articles')).filter((file) => file.startsWith('.'))).toEqual([]);
    const again = await runIn(project, [...CHECK_COMMAND, '--fix'], variables);
    expect(again.stdout).toMatch(/^Changed no files\.$/m);
  });

  test('prints problems for programs and for GitHub', async () => {
    const path = join(content(), 'places/place-0.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace('kind:', 'knd:'));
    const json = await runIn(project, [...CHECK_COMMAND, '--format', 'json'], variables).catch(
      (failure: Failure) => failure,
    );
    const [first] = JSON.parse(json.stdout.replace(/^inspected\n/, '')) as unknown[];
    expect(first).toEqual({
      file: 'made/places/place-0.md',
      line: 3,
      field: 'knd',
      level: 'error',
      message: 'there is no such field.',
      remedy: 'Did you mean "kind"?',
    });
    const github = await runIn(project, [...CHECK_COMMAND, '--format=github'], variables).catch(
      (failure: Failure) => failure,
    );
    expect(github.stdout).toContain(
      '::error file=made/places/place-0.md,line=3::knd: there is no such field.%0ADid you mean "kind"?\n',
    );
  });

  test.each([
    [['--fixx'], 'There is no option "--fixx". Did you mean --fix?\n'],
    [['--format', 'xml'], '"xml" is not a value of --format. Write text, json or github.\n'],
    [['--dry-run'], '--dry-run goes with --fix or --distinct.\n'],
    [['fix'], '"fix" is not an option. Two ids go with --distinct.\n'],
  ])('refuses %j in one sentence', async (args, printed) => {
    expect(await failureOf(project, [...CHECK_COMMAND, ...args])).toEqual({ code: 1, printed });
  });
});

test('astro sync, which astro check begins with, does not inspect the content', async () => {
  const { stdout } = await runIn(project, [ASTRO, 'sync']);
  expect(inspections(stdout)).toBe(0);
});
