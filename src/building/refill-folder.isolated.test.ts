import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recoverRefill, refillFolder } from './output/refill-folder.ts';
import { replaceFolder } from './output/replace-folder.ts';
import { markBuilt } from './output/site-files.ts';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return { ...fs, renameSync: vi.fn(fs.renameSync) };
});
const rename = vi.mocked(renameSync);
const really = rename.getMockImplementation()!;

/** A process id that nothing runs under any more. */
const dead = spawnSync(process.execPath, ['--version']).pid;
const OLD = { 'index.html': 'old', 'old.html': 'old', 'people/index.html': 'old' };
const NEW = { 'index.html': 'new', 'new.html': 'new', 'people/index.html': 'new' };

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'refill-')), 'site');
  write('', OLD);
});
afterEach(() => {
  rename.mockImplementation(really);
  rmSync(join(folder, '..'), { recursive: true });
});

function write(below: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, below, file);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
}

/** Every file of the folder with its text, but for the mark of a build. */
const files = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== '.built-files')
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );

/** Has the system refuse the moves that match. */
const refuse = (matches: (from: string, to: string) => boolean) =>
  rename.mockImplementation((from, to) => {
    if (matches(String(from), String(to))) throw Object.assign(new Error('EBUSY: busy'), { code: 'EBUSY' });
    really(from, to);
  });

describe('a folder that cannot be moved', () => {
  beforeEach(() => markBuilt(folder));
  const fill = (fresh: string) => {
    for (const [file, text] of Object.entries(NEW)) {
      mkdirSync(join(fresh, file, '..'), { recursive: true });
      writeFileSync(join(fresh, file), text);
    }
    return Promise.resolve();
  };

  test('is filled anew in its place', async () => {
    refuse((from) => from === folder);
    await replaceFolder(folder, fill);
    expect([files(), readdirSync(join(folder, '..'))]).toEqual([NEW, ['site']]);
  });

  test('is filled anew in its place when nothing may be written beside it', async () => {
    refuse((from, to) => from === folder || join(to, '..') === join(folder, '..'));
    await replaceFolder(folder, fill);
    expect([files(), readdirSync(join(folder, '..'))]).toEqual([NEW, ['site']]);
  });

  test('keeps what the system has there', async () => {
    write('', { 'lost+found/piece': 'found' });
    refuse((from) => from === folder);
    await replaceFolder(folder, fill);
    expect(files()).toEqual({ ...NEW, 'lost+found/piece': 'found' });
  });

  test.each([
    ['an old file', 'old.html', 'outgoing'],
    ['a new file', 'new.html', 'incoming'],
    ['the last new folder', 'people', 'incoming'],
  ])('is as it was when %s cannot be moved', async (_, name, stage) => {
    const moved = (from: string) => from === join(folder, name) || from.endsWith(`-incoming-${process.pid}/${name}`);
    refuse((from, to) => from === folder || (moved(from) && (from + to).includes(`-${stage}-`)));
    await expect(replaceFolder(folder, fill)).rejects.toThrow(
      /^The output folder ".*site" could not be replaced, and is as it was: EBUSY: busy. Mend this, or set OUT_DIR to another folder.$/,
    );
    expect([files(), readdirSync(join(folder, '..'))]).toEqual([OLD, ['site']]);
  });
});

describe('a run that was killed', () => {
  test.each([
    ['while the new files came', { incoming: ['new.html'], outgoing: null, replaced: null }, OLD],
    ['while the old files went', { incoming: Object.keys(NEW), outgoing: ['old.html'], replaced: null }, OLD],
    ['when all old files had gone', { incoming: Object.keys(NEW), outgoing: null, replaced: Object.keys(OLD) }, OLD],
    [
      'while the new files took their places',
      { incoming: ['new.html'], outgoing: null, replaced: Object.keys(OLD) },
      OLD,
    ],
    ['when they all had', { incoming: null, outgoing: null, replaced: Object.keys(OLD) }, NEW],
  ])('%s leaves a whole site to the next', (_, stages, expected) => {
    rmSync(folder, { recursive: true });
    const among = (files: Record<string, string>, names: readonly string[] | null) =>
      Object.fromEntries(Object.entries(files).filter(([name]) => names?.includes(name)));
    const without = (files: Record<string, string>, names: readonly string[] | null) =>
      Object.fromEntries(Object.entries(files).filter(([name]) => !names?.includes(name)));
    write('', stages.replaced ? without(NEW, stages.incoming) : without(OLD, stages.outgoing));
    if (stages.incoming) write(`.site-incoming-${dead}`, among(NEW, stages.incoming));
    if (stages.outgoing) write(`.site-outgoing-${dead}`, among(OLD, stages.outgoing));
    if (stages.replaced) write(`.site-replaced-${dead}`, among(OLD, stages.replaced));
    recoverRefill(folder);
    expect(files()).toEqual(expected);
  });
});

test('a run that still goes on is not disturbed', () => {
  write(`.site-incoming-${process.ppid}`, NEW);
  const before = files();
  expect(() => refillFolder(folder, folder)).toThrow('Another build is filling it.');
  expect(files()).toEqual(before);
});
