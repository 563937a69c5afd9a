import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { leftoversIn, stagePath } from './leftovers.ts';
import { move } from './move.ts';
import { entriesOf } from './site-files.ts';

/**
 * The folders within one that is refilled. `incoming` holds the new content. `outgoing` gets the old entries one by one,
 * and is renamed `replaced` once it has all. Only then does `incoming` give up its entries one by one, and goes when it
 * has none left: what is there tells how far a run came.
 */
const STAGES = ['incoming', 'outgoing', 'replaced'] as const;

/**
 * Gives a folder that can neither be moved nor replaced, such as a mount, the content of another one. The old content is
 * kept until the new one is complete, and put back when that fails.
 */
export function refillFolder(folder: string, source: string): void {
  recoverRefill(folder);
  if (leftoversIn(folder, STAGES, folder).length) throw new Error('Another build is filling it.');
  const { incoming, outgoing, replaced } = stagesOf(folder, process.pid);
  try {
    cpSync(source, incoming, { recursive: true });
    mkdirSync(outgoing);
    moveEntries(folder, outgoing);
    renameSync(outgoing, replaced);
    moveEntries(incoming, folder);
    rmSync(incoming, { recursive: true });
    rmSync(replaced, { recursive: true });
  } catch (error) {
    recoverRefill(folder);
    throw error;
  }
}

/** Puts the old content back where a run has ended before the new one was complete, and removes what it left. */
export function recoverRefill(folder: string): void {
  const ended = leftoversIn(folder, STAGES, folder).filter(({ inUse }) => !inUse);
  for (const pid of new Set(ended.map(({ pid }) => pid))) {
    const { incoming, outgoing, replaced } = stagesOf(folder, pid);
    if (existsSync(incoming) && existsSync(replaced)) {
      moveEntries(folder, incoming);
      renameSync(replaced, outgoing);
    }
    if (existsSync(outgoing)) moveEntries(outgoing, folder);
    for (const path of [outgoing, incoming, replaced]) rmSync(path, { recursive: true, force: true });
  }
}

const stagesOf = (folder: string, pid: number) => ({
  incoming: stagePath(folder, folder, 'incoming', pid),
  outgoing: stagePath(folder, folder, 'outgoing', pid),
  replaced: stagePath(folder, folder, 'replaced', pid),
});

/** Moves the entries of a folder into another one, but for those in which runs work. */
function moveEntries(from: string, to: string): void {
  const stages = new Set(leftoversIn(from, STAGES, from).map(({ path }) => path));
  for (const { name } of entriesOf(from)) if (!stages.has(join(from, name))) move(join(from, name), join(to, name));
}
