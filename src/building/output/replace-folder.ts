import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { shownPath, workFolder } from '../../settings.ts';
import { leftoversIn, stagePath } from './leftovers.ts';
import { move } from './move.ts';
import { misplaced, refusal, targetOf } from './output-folder.ts';
import { recoverRefill, refillFolder } from './refill-folder.ts';
import { throwIf, UserError } from '../user-error.ts';

/** What the system says of a folder that cannot be moved: it is a mount, or nothing may be written beside it. */
const IMMOVABLE = ['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS'];

/** Where the folder that is replaced is kept. */
export interface Spare {
  path: string;
  /** Whether it is kept, when the next one is complete. */
  isWanted(): boolean;
}

/**
 * Makes a folder anew without a moment at which a failure could cost the old one: `fill` works in a folder of its own,
 * which takes the place of the other only when `fill` has ended well. A link is followed, and stays.
 * What earlier runs left half done is swept up.
 * @param spare has the folder that is replaced kept, for the next `fill` to find in its own: of a large site most files are the same, and
 * it takes long to remove them and to have them again
 * @returns what `fill` returned, and whether the folder is the same and no copy, whose files have other times
 * @throws a `UserError`, before anything is touched, for a folder that the project needs or that holds what no build put there
 */
export async function replaceFolder<T>(
  folder: string,
  fill: (fresh: string) => Promise<T>,
  spare?: Spare,
): Promise<{ filled: T; isMoved: boolean }> {
  throwIf(misplaced(folder));
  recoverFolder(folder);
  throwIf(refusal(folder));
  const target = targetOf(folder);
  const fresh = stagePath(workFolder, target, 'next');
  mkdirSync(workFolder, { recursive: true });
  if (spare && !tryToMove(spare.path, fresh)) rmSync(spare.path, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  try {
    const filled = await fill(fresh);
    throwIf(refusal(folder));
    return { filled, isMoved: putInPlace(fresh, target, spare?.isWanted() ? spare.path : undefined) };
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Puts the last good folder back where a run was ended before the new one had its place, and removes what ended runs left. */
export function recoverFolder(folder: string): void {
  const target = targetOf(folder);
  for (const { path, stage, inUse } of leftoversIn(dirname(target), ['next', 'previous'], target)) {
    if (inUse) continue;
    if (stage === 'previous' && !existsSync(target)) renameSync(path, target);
    else rmSync(path, { recursive: true, force: true });
  }
  for (const { path, inUse } of leftoversIn(workFolder, ['next']))
    if (!inUse) rmSync(path, { recursive: true, force: true });
  recoverRefill(target);
}

function tryToMove(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function putInPlace(fresh: string, target: string, spare: string | undefined): boolean {
  const next = stagePath(dirname(target), target, 'next');
  const previous = stagePath(dirname(target), target, 'previous');
  try {
    mkdirSync(dirname(target), { recursive: true });
    const isMoved = move(fresh, next);
    if (existsSync(target)) renameSync(target, previous);
    renameSync(next, target);
    if (spare) tryToMove(previous, spare);
    return isMoved;
  } catch (error) {
    refillIfImmovable(target, existsSync(next) ? next : fresh, error as NodeJS.ErrnoException);
    return false;
  } finally {
    recoverFolder(target);
  }
}

function refillIfImmovable(target: string, source: string, obstacle: NodeJS.ErrnoException): void {
  try {
    if (!IMMOVABLE.includes(obstacle.code!) || !existsSync(target)) throw obstacle;
    refillFolder(target, source);
  } catch (error) {
    throw new UserError(
      `The output folder "${shownPath(target)}" could not be replaced, and is as it was: ${(error as Error).message}. Mend this, or set OUT_DIR to another folder.`,
    );
  }
}
