import { copyFileSync, linkSync, mkdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';

/** The size of a file in bytes, and when it was written, in whole ms: a copy is given no finer time. */
export type SizeAndTime = readonly [size: number, written: number];

/** The state of a file as it is now; nothing where there is none. */
export function stateOf(path: string): SizeAndTime | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && [found.size, Math.round(found.mtimeMs)];
}

/**
 * Has a file in a second place, by a link where the file system has them. What it is then is compared, not what it was before: another
 * process may replace it at any moment. It may be there already, from a site before the last.
 * @param state what it was when it was left; nothing where that is not known
 * @returns whether it is there, as it was left
 */
export function takeFile(from: string, to: string, state: SizeAndTime | undefined): boolean {
  if (!state) return false;
  if (isAsLeft(to, state)) return true;
  rmSync(to, { force: true });
  mkdirSync(dirname(to), { recursive: true });
  try {
    place(from, to);
    if (isAsLeft(to, state)) return true;
  } catch {
    // Whatever cannot be taken is made again.
  }
  rmSync(to, { force: true });
  return false;
}

/** Whether a file is there as it was left. */
function isAsLeft(path: string, [size, written]: SizeAndTime): boolean {
  const found = stateOf(path);
  return found?.[0] === size && found[1] === written;
}

function place(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP'].includes((error as NodeJS.ErrnoException).code!)) throw error;
    copyFileSync(from, to);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
}
