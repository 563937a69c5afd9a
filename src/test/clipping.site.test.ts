import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../checks/check-content.ts';
import { isError } from '../loader/problem.ts';
import { clippingPath, madeUpClippings } from './clippings.ts';

const run = promisify(execFile);
const temporary = mkdtempSync(join(tmpdir(), 'clipping-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const content = join(temporary, 'content');
const clippings = join(temporary, 'clippings');
beforeEach(() => {
  for (const folder of [content, clippings]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  }
});

interface Ended {
  stdout: string;
  stderr: string;
  code: number;
}

const { PATH, NODE_COMPILE_CACHE } = process.env;

/** Runs the command as an archivist does, and does not mind how it ends. */
const clip = (...args: string[]): Promise<Ended> =>
  run(process.execPath, ['src/commands/clip.ts', ...args], {
    env: { PATH, NODE_COMPILE_CACHE, CONTENT_DIR: content },
  }).then(
    (ended) => ({ ...ended, code: 0 }),
    (error: unknown) => error as Ended,
  );

/** The files of the content folder with what is in them. */
const files = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(content, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(content.length + 1), readFileSync(path, 'utf8')]),
  );

const articles = (): string[] => Object.keys(files()).filter((file) => file.startsWith('articles/'));

const TEXT = `The Bridge Opens

By Jane Roe

3 May 2011

The bridge over the Tarn was opened at last on Tuesday, ten years after the first stone was laid, the council said.

Comments are closed.
`;

test('a folder of clippings becomes drafts that the check reads, and a second run changes nothing', async () => {
  for (const name of madeUpClippings()) cpSync(clippingPath(name), join(clippings, name));
  writeFileSync(join(clippings, 'picture.jpg'), '');
  const first = await clip(clippings, '--text', 'full');
  const written = files();
  expect(first).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('1 file of other types, such as picture.jpg'),
  });
  expect(articles()).toHaveLength(madeUpClippings().length);
  const { problems, context } = checkContent(content, '2026-11-22');
  expect(context.drafts.size).toBeGreaterThanOrEqual(madeUpClippings().length);
  expect(
    problems.filter(isError).filter(({ message }) => /YAML|front matter|field|not read|HTML/.test(message)),
  ).toEqual([]);
  const second = await clip(clippings, '--text', 'full');
  expect(second.stdout).toContain(`no new drafts, ${madeUpClippings().length} clippings that have one already`);
  expect(files()).toEqual(written);
});

test('an account is an outline that shares no seven words in a row with the clipping, and is not published as it is', async () => {
  writeFileSync(join(clippings, 'bridge.txt'), TEXT);
  const { stdout } = await clip(join(clippings, 'bridge.txt'));
  const [file] = articles();
  const source = files()[file!]!;
  expect(source).toContain('byline: [Jane Roe]\npublished: 2011-05-03\n');
  expect(source).toMatch(/^TO WRITE 1: /m);
  expect(stdout).toMatch(
    /Left out of the text.*\n(?: {2}.*\n)* {2}line 9, about comments of readers: .*\[Comments are closed\.\]/,
  );
  expect(stdout).toMatch(/To undo: delete .*\nNext: write .* from line \d+ on/);
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu)!;
  const body = ` ${words(source.split('---\n')[2]!).join(' ')} `;
  const printed = words(TEXT);
  const shared = printed
    .map((_, i) => ` ${printed.slice(i, i + 7).join(' ')} `)
    .filter((seven) => body.includes(seven));
  expect(shared.filter((seven) => seven.trim().split(' ').length === 7)).toEqual([]);
  writeFileSync(join(content, file!), source.replace('draft: true\n', ''));
  const refused = checkContent(content, '2026-11-22').problems.filter(isError);
  expect(refused.map(({ message }) => message)).toContain('1 passage of this text is an outline, and not written yet.');
});

test('--dry-run prints the draft and writes nothing', async () => {
  writeFileSync(join(clippings, 'bridge.txt'), TEXT);
  const { stdout } = await clip(join(clippings, 'bridge.txt'), '--dry-run');
  expect(stdout).toContain('headline: The Bridge Opens\n');
  expect(files()).toEqual({});
});

test('a draft that somebody has touched is never overwritten: a changed clipping shows what changed', async () => {
  const path = join(clippings, 'bridge.txt');
  writeFileSync(path, TEXT);
  await clip(path, '--text', 'full');
  const [file] = articles();
  writeFileSync(join(content, file!), files()[file!]!.replace('byline:', 'rights: unknown\nbyline:'));
  const touched = files();
  writeFileSync(path, TEXT.replace('ten years', 'twelve years'));
  const { stdout } = await clip(path, '--text', 'full');
  expect(stdout).toContain('nothing is changed');
  expect(stdout).toMatch(/^-.*ten years.*\n(?:.*\n)?\+.*twelve years/m);
  expect(files()).toEqual(touched);
});

test('two clippings with one headline and day get two ids', async () => {
  writeFileSync(join(clippings, 'a.txt'), TEXT);
  writeFileSync(join(clippings, 'b.txt'), TEXT.replace('council', 'mayor'));
  await clip(clippings);
  expect(articles().sort()).toEqual([
    'articles/2011-05-03-the-bridge-opens-2.md',
    'articles/2011-05-03-the-bridge-opens.md',
  ]);
});

test('what a run that was stopped has left is removed, and no draft is half there', async () => {
  mkdirSync(join(content, 'articles'));
  writeFileSync(join(content, 'articles/.2011-05-03-the-bridge-opens.md.unfinished'), '---\nheadl');
  writeFileSync(join(clippings, 'bridge.txt'), TEXT);
  await clip(clippings);
  expect(articles()).toEqual(['articles/2011-05-03-the-bridge-opens.md']);
});

test('a file that cannot become a draft fails the command, and the others become one', async () => {
  writeFileSync(join(clippings, 'a.pdf'), 'not a PDF');
  writeFileSync(join(clippings, 'bridge.txt'), TEXT);
  const { code, stdout } = await clip(clippings);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^a\.pdf: The PDF cannot be read/m);
  expect(articles()).toHaveLength(1);
});
