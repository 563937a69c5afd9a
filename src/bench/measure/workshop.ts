import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { storeFile } from '../../building/store/store-file.ts';
import { projectCopy, removeCopies } from '../../test/project-copy.ts';
import { costOf, type Ended } from './cost.ts';

/** A copy of the project and of a content folder, where nothing has been built yet and anything may be edited. */
export interface Workshop {
  project: string;
  content: string;
  /** Where its site is. */
  site: string;
  /** Runs Node there with some arguments. */
  run: (args: readonly string[]) => Promise<Ended>;
}

/** Copies the project and a content folder. `removeCopies` removes them, however the work ends. */
export function openWorkshop(contentFolder: string): Workshop {
  const project = projectCopy('bench');
  const content = join(dirname(project), 'content');
  cpSync(contentFolder, content, { recursive: true });
  linkPackages(join(project, 'node_modules'));
  const site = join(project, 'dist');
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: site, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  return {
    project,
    content,
    site,
    run: (args) => costOf(process.execPath, args, { cwd: project, env }),
  };
}

/** Removes all that earlier commands have made or kept. */
export function removeKept({ project, site }: Workshop): void {
  for (const folder of [
    site,
    storeFile(site, ''),
    ...['.astro', 'node_modules/.cache'].map((name) => join(project, name)),
  ])
    rmSync(folder, { recursive: true, force: true });
}

/** What npm starts Node with for a script of the project, such as `build`. */
export function argumentsOf(script: string): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  return scripts[script]!.split(' ').slice(1);
}

/** Every package by itself, so that what builds keep among the packages is not that of other builds. */
function linkPackages(folder: string): void {
  unlinkSync(folder);
  mkdirSync(folder);
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.') || name === '.bin') symlinkSync(resolve('node_modules', name), join(folder, name));
}

/** Removes all copies, and where the process is interrupted too. */
export async function withCopiesRemoved(task: () => Promise<void>): Promise<void> {
  const stop = () => {
    removeCopies();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await task();
  } finally {
    removeCopies();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
