import { linkSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stateOf, takeFile } from './take-file.ts';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return { ...fs, linkSync: vi.fn(fs.linkSync) };
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'take-file-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each(['EXDEV', 'EPERM'])(
  'where links end with %s a file is copied, with the time at which it was written',
  (code) => {
    vi.mocked(linkSync).mockImplementationOnce(() => {
      throw Object.assign(new Error(code), { code });
    });
    const [from, to] = [join(folder, 'last.html'), join(folder, 'next/index.html')];
    writeFileSync(from, 'Jane');
    // File systems keep a finer time than copies are given.
    utimesSync(from, 1_764_344_411, 1_764_344_411.123_456);
    expect(takeFile(from, to, stateOf(from))).toBe(true);
    expect(readFileSync(to, 'utf8')).toBe('Jane');
    expect(statSync(to).ino).not.toBe(statSync(from).ino);
    expect(stateOf(to)).toEqual(stateOf(from));
  },
);
