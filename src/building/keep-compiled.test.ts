import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let project: string;
let kept: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'compiled-'));
  kept = join(project, 'node_modules/.cache/compiled');
  mkdirSync(kept, { recursive: true });
  writeFileSync(join(project, 'command.mjs'), 'export {};');
});
afterEach(() => rmSync(project, { recursive: true }));

/** How many files are kept when a command has run where so many were. */
function keptAfter(files: number): number {
  for (let i = 0; i < files; i++) writeFileSync(join(kept, String(i)), '');
  const { status } = spawnSync(
    process.execPath,
    ['--import', join(import.meta.dirname, 'keep-compiled.ts'), 'command.mjs'],
    { cwd: project, env: {} },
  );
  expect(status).toBe(0);
  return readdirSync(kept, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
}

test('what a command has loaded is kept compiled', () => {
  expect(keptAfter(0)).toBeGreaterThan(0);
});

test('of too many files nothing is kept', () => {
  expect(keptAfter(100)).toBeGreaterThan(100);
  expect(keptAfter(10_001)).toBeLessThan(100);
});
