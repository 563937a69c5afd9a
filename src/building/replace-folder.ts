import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Makes a folder anew without a moment at which a failure could cost the old one: `fill` works in a folder beside it,
 * which takes its place only when `fill` has ended well. What earlier runs left half done is swept up.
 * @returns what `fill` returned
 */
export async function replaceFolder<T>(folder: string, fill: (fresh: string) => Promise<T>): Promise<T> {
  recoverFolder(folder);
  const fresh = beside(folder, 'next');
  const previous = beside(folder, 'previous');
  mkdirSync(fresh, { recursive: true });
  try {
    const result = await fill(fresh);
    if (existsSync(folder)) renameSync(folder, previous);
    renameSync(fresh, folder);
    rmSync(previous, { recursive: true, force: true });
    return result;
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    recoverFolder(folder);
    throw error;
  }
}

/** Puts the last good folder back where a run was ended between the two renames, and removes what dead runs left. */
export function recoverFolder(folder: string): void {
  const pattern = new RegExp(`^\\.${RegExp.escape(basename(folder))}-(next|previous)-(\\d+)$`);
  const parent = dirname(folder);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const [, part, pid] = pattern.exec(name) ?? [];
    if (!pid || (Number(pid) !== process.pid && isRunning(Number(pid)))) continue;
    if (part === 'previous' && !existsSync(folder)) renameSync(join(parent, name), folder);
    else rmSync(join(parent, name), { recursive: true, force: true });
  }
}

const beside = (folder: string, part: 'next' | 'previous') =>
  join(dirname(folder), `.${basename(folder)}-${part}-${process.pid}`);

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
