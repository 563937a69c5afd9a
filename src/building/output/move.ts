import { cpSync, renameSync, rmSync } from 'node:fs';

/** Moves a file or folder, also to another file system. @returns whether it is the same and no copy, whose files have other times */
export function move(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
    return false;
  }
}
