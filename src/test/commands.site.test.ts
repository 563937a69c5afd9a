import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ASTRO, BUILD, projectCopy, removeCopies, runIn } from './project-copy.ts';

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

  test('makes a site with its index, of content that it inspects once; `npm run build` may build over it, and does as much', async () => {
    const built = await runIn(project, [ASTRO, 'build']);
    expect(built.stdout).toMatch(/\[archive\] \d+ pages can be searched\./);
    expect(inspections(built.stdout)).toBe(1);
    expect(existsSync(join(dist(), 'pagefind/pagefind-entry.json'))).toBe(true);
    const rebuilt = await runIn(project, BUILD);
    expect(inspections(rebuilt.stdout)).toBe(1);
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

test('astro sync, which astro check begins with, does not inspect the content', async () => {
  const { stdout } = await runIn(project, [ASTRO, 'sync']);
  expect(inspections(stdout)).toBe(0);
});
