import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stagePath } from '../output/leftovers.ts';
import { writeStoreFile } from './store-file.ts';

/** A process id that nothing runs under any more. */
const dead = spawnSync(process.execPath, ['--version']).pid;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-file-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what a process left that was killed while it wrote is removed, and not what another one writes now', () => {
  const path = join(folder, 'findings.tsv');
  for (const pid of [dead, process.ppid]) writeFileSync(stagePath(folder, path, 'next', pid), 'half of');
  writeStoreFile(path, 'all of it');
  expect(readdirSync(folder)).toEqual([`.findings.tsv-next-${process.ppid}`, 'findings.tsv']);
  expect(readFileSync(path, 'utf8')).toBe('all of it');
});
