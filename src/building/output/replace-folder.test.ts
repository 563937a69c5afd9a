import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { workFolder } from '../../settings.ts';
import { leftoversIn } from './leftovers.ts';
import { recoverFolder, replaceFolder } from './replace-folder.ts';
import { beginIn, markBuilt } from './site-files.ts';

let parent: string;
let folder: string;
/** A process id that nothing runs under any more. */
const dead = spawnSync(process.execPath, ['--version']).pid;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'replace-'));
  folder = join(parent, 'dist');
});
afterEach(() => rmSync(parent, { recursive: true }));

/** Makes a folder as a build leaves it. */
function write(path: string, text: string): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'page.html'), text);
  markBuilt(path);
}
const page = () => readFileSync(join(folder, 'page.html'), 'utf8');
/** What a folder holds, but for the mark of a build. */
const names = (path: string) => readdirSync(path).filter((name) => name !== '.built-files');
/** What runs have left in the working folder, but for those that go on. */
const halfDone = () => leftoversIn(workFolder, ['next'], folder);
const fill = (text: string) => (fresh: string) => {
  write(fresh, text);
  return Promise.resolve(text.length);
};

describe('a folder that is filled', () => {
  test('comes into being', async () => {
    expect(await replaceFolder(folder, fill('new'))).toEqual({ filled: 3, isMoved: true });
    expect(page()).toBe('new');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('takes the place of the old one as a whole', async () => {
    write(folder, 'old');
    writeFileSync(join(folder, 'other.html'), '');
    markBuilt(folder);
    await replaceFolder(folder, fill('new'));
    expect([page(), names(folder), readdirSync(parent)]).toEqual(['new', ['page.html'], ['dist']]);
  });

  test('leaves the old one readable while it is being filled', async () => {
    write(folder, 'old');
    await replaceFolder(folder, (fresh) => {
      expect(page()).toBe('old');
      return fill('new')(fresh);
    });
  });

  test('may lie in a folder that is not there yet', async () => {
    folder = join(parent, 'a/b/dist');
    await replaceFolder(folder, fill('new'));
    expect(page()).toBe('new');
  });

  test('may have a name that is a pattern', async () => {
    folder = join(parent, 'dist(1)+');
    write(folder, 'old');
    await replaceFolder(folder, fill('new'));
    expect([page(), readdirSync(parent)]).toEqual(['new', ['dist(1)+']]);
  });
});

describe('a run that fails', () => {
  test('in the middle leaves the old folder as it was', async () => {
    write(folder, 'old');
    const failing = replaceFolder(folder, async (fresh) => {
      await fill('half')(fresh);
      throw new Error('No space left');
    });
    await expect(failing).rejects.toThrow('No space left');
    expect([page(), readdirSync(parent)]).toEqual(['old', ['dist']]);
  });

  test('when there was no folder leaves none', async () => {
    await expect(replaceFolder(folder, () => Promise.reject(new Error('No space left')))).rejects.toThrow();
    expect(readdirSync(parent)).toEqual([]);
  });

  test('at the last step puts the old folder back', async () => {
    write(folder, 'old');
    await expect(
      replaceFolder(folder, (fresh) => Promise.resolve(rmSync(fresh, { recursive: true }))),
    ).rejects.toThrow();
    expect([page(), readdirSync(parent)]).toEqual(['old', ['dist']]);
  });
});

describe('a run that was killed', () => {
  test('while it filled its folder is swept up by the next', async () => {
    write(folder, 'old');
    write(join(parent, `.dist-next-${dead}`), 'half');
    await replaceFolder(folder, fill('new'));
    expect([page(), readdirSync(parent)]).toEqual(['new', ['dist']]);
  });

  test('between the two renames is mended: the last good folder is put back', () => {
    write(join(parent, `.dist-previous-${dead}`), 'old');
    write(join(parent, `.dist-next-${dead}`), 'whole, but nobody knows');
    recoverFolder(folder);
    expect([page(), readdirSync(parent)]).toEqual(['old', ['dist']]);
  });

  test('before it could delete the old folder leaves the new one', () => {
    write(folder, 'new');
    write(join(parent, `.dist-previous-${dead}`), 'old');
    recoverFolder(folder);
    expect([page(), readdirSync(parent)]).toEqual(['new', ['dist']]);
  });

  test('truly, leaves the old folder as it was', () => {
    write(folder, 'old');
    const module = join(import.meta.dirname, 'replace-folder.ts');
    const script = `
      import { writeFileSync } from 'node:fs';
      import { replaceFolder } from ${JSON.stringify(module)};
      await replaceFolder(${JSON.stringify(folder)}, async (fresh) => {
        writeFileSync(fresh + '/page.html', 'half');
        process.kill(process.pid, 'SIGKILL');
      });`;
    const { signal } = spawnSync(process.execPath, ['--input-type=module-typescript', '--eval', script]);
    expect(signal).toBe('SIGKILL');
    expect([page(), readdirSync(parent)]).toEqual(['old', ['dist']]);
    expect(halfDone()).toHaveLength(1);
    recoverFolder(folder);
    expect(halfDone()).toEqual([]);
  });
});

describe('a link', () => {
  const real = () => join(parent, 'real');
  beforeEach(() => symlinkSync('real', folder));

  test('stays, and where it leads is filled anew', async () => {
    write(real(), 'old');
    await replaceFolder(folder, fill('new'));
    expect([page(), readlinkSync(folder), readdirSync(parent)]).toEqual(['new', 'real', ['dist', 'real']]);
  });

  test('to a folder that is not there makes it', async () => {
    await replaceFolder(folder, fill('new'));
    expect([page(), readlinkSync(folder), readdirSync(parent)]).toEqual(['new', 'real', ['dist', 'real']]);
  });

  test('stays where a run was killed between the two renames', () => {
    write(join(parent, `.real-previous-${dead}`), 'old');
    recoverFolder(folder);
    expect([page(), readlinkSync(folder), readdirSync(parent)]).toEqual(['old', 'real', ['dist', 'real']]);
  });
});

describe('a folder with a file that no build put there', () => {
  test('is refused before anything is built', async () => {
    write(folder, 'old');
    writeFileSync(join(folder, 'notes.txt'), '');
    const built = vi.fn(fill('new'));
    await expect(replaceFolder(folder, built)).rejects.toThrow('holds "notes.txt", which no build put there.');
    expect(built).not.toHaveBeenCalled();
    expect([page(), names(folder), readdirSync(parent)]).toEqual(['old', ['notes.txt', 'page.html'], ['dist']]);
  });

  test('is refused also when the file came while it was built', async () => {
    write(folder, 'old');
    const building = replaceFolder(folder, (fresh) => {
      writeFileSync(join(folder, 'notes.txt'), '');
      return fill('new')(fresh);
    });
    await expect(building).rejects.toThrow('holds "notes.txt"');
    expect([page(), names(folder), readdirSync(parent)]).toEqual(['old', ['notes.txt', 'page.html'], ['dist']]);
  });
});

describe('a folder that is kept', () => {
  const spare = (isWanted = true) => ({ path: join(parent, 'spare'), isWanted: () => isWanted });
  const spareNames = () => (existsSync(spare().path) ? names(spare().path) : undefined);

  test('is what the next one begins with', async () => {
    write(folder, 'one');
    await replaceFolder(folder, fill('two'), spare());
    expect([page(), spareNames()]).toEqual(['two', ['page.html']]);
    await replaceFolder(
      folder,
      (fresh) => {
        expect(readFileSync(join(fresh, 'page.html'), 'utf8')).toBe('one');
        expect(spareNames()).toBeUndefined();
        return fill('three')(fresh);
      },
      spare(),
    );
    expect([page(), readFileSync(join(spare().path, 'page.html'), 'utf8')]).toEqual(['three', 'two']);
  });

  test('is not, where the next one is to begin with nothing, and where that has failed', async () => {
    write(folder, 'one');
    await replaceFolder(folder, fill('two'), spare(false));
    expect(spareNames()).toBeUndefined();
    await replaceFolder(folder, fill('three'), spare());
    await expect(replaceFolder(folder, () => Promise.reject(new Error('No space left')), spare())).rejects.toThrow();
    expect([page(), spareNames(), halfDone()]).toEqual(['three', undefined, []]);
  });
});

test('a build begins with what is kept of an earlier site', () => {
  for (const path of ['people/roe', 'people/poe', 'places/ayn/parts']) write(join(folder, path), path);
  expect(beginIn(folder, (path) => path.endsWith('roe/page.html'))).toEqual(['people/roe/page.html']);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
    '.built-files',
    'people',
    'people/roe',
    'people/roe/page.html',
  ]);
});

test('a build that Astro starts by itself begins with nothing of the last site', () => {
  write(folder, 'old');
  beginIn(folder);
  expect(readdirSync(folder)).toEqual(['.built-files']);
});

test('two runs at once leave the whole site of one of them', async () => {
  write(folder, 'old');
  const module = join(import.meta.dirname, 'replace-folder.ts');
  const run = (text: string) => {
    const script = `
      import { writeFileSync } from 'node:fs';
      import { setTimeout } from 'node:timers/promises';
      import { replaceFolder } from ${JSON.stringify(module)};
      import { markBuilt } from ${JSON.stringify(join(import.meta.dirname, 'site-files.ts'))};
      await replaceFolder(${JSON.stringify(folder)}, async (fresh) => {
        for (const name of ['page', 'one', 'two', 'three']) {
          writeFileSync(fresh + '/' + name + '.html', ${JSON.stringify(text)});
          await setTimeout(20);
        }
        markBuilt(fresh);
      });`;
    const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', script], { stdio: 'ignore' });
    return new Promise((ended) => child.on('exit', ended));
  };
  await Promise.all([run('one'), run('two')]);
  expect(names(folder)).toEqual(['one.html', 'page.html', 'three.html', 'two.html']);
  expect(new Set(names(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).size).toBe(1);
  expect([page() === 'old', readdirSync(parent), halfDone()]).toEqual([false, ['dist'], []]);
});

test('what a run that still goes on has half done is left alone', () => {
  write(folder, 'old');
  write(join(parent, `.dist-next-${process.ppid}`), 'half');
  recoverFolder(folder);
  expect(existsSync(join(parent, `.dist-next-${process.ppid}`))).toBe(true);
});

test('folders of other names are left alone', () => {
  for (const name of [`.other-next-${dead}`, `.dist-next-${dead}-notes`, '.dist-next-', `dist-next-${dead}`])
    write(join(parent, name), '');
  recoverFolder(folder);
  expect(readdirSync(parent)).toHaveLength(4);
});
