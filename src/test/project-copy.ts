import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

export const BUILD = ['src/commands/build.ts'];
export const ASTRO = 'node_modules/astro/bin/astro.mjs';
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

const run = promisify(execFile);
const copies: string[] = [];

/** The project in a folder of its own, with the made-up content, without anything that an earlier build left. */
export function projectCopy(name = 'project'): string {
  mkdirSync('.cache', { recursive: true });
  const parent = mkdtempSync(resolve('.cache', 'copy-'));
  const folder = join(parent, name);
  copyProject('.', folder, 'src/test/fixtures/valid');
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  copies.push(parent);
  return folder;
}

/** Copies all of a project that a build reads, with its content or another. */
export function copyProject(from: string, to: string, content = join(from, 'content')): void {
  const isOfTests = (path: string) => path === join(from, 'src/test') || path.endsWith('.test.ts');
  for (const part of PARTS)
    cpSync(join(from, part), join(to, part), { recursive: true, filter: (path) => !isOfTests(path) });
  cpSync(content, join(to, 'content'), { recursive: true });
}

export function removeCopies(): void {
  for (const folder of copies.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** The environment of a person who runs a command, which is not that of a test; what it prints is plain, in CI too. */
const environment = (variables: Record<string, string>) => {
  const { VITEST: _, NODE_ENV: __, FORCE_COLOR: ___, ...others } = process.env;
  return { ...others, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...variables };
};

/** Runs a script in a project to its end. Rejects, with `stdout`, `stderr` and `code`, when it fails. */
export const runIn = (cwd: string, script: readonly string[], variables: Record<string, string> = {}) =>
  run(process.execPath, script, { cwd, env: environment(variables) });

/** Starts a script in a project. */
export const startIn = (cwd: string, script: readonly string[], variables: Record<string, string> = {}): ChildProcess =>
  spawn(process.execPath, script, { cwd, env: environment(variables) });
