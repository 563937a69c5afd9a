import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A hidden folder, or file, in which a run prepares or keeps something, named after what it is for and the process. */
export interface Leftover {
  path: string;
  /** What it is for: `next` of `.dist-next-4711`. */
  stage: string;
  pid: number;
  /** Whether another process is still at it. */
  inUse: boolean;
}

/** The path of a folder, or file, in which this process works on something for `folder`. */
export const stagePath = (parent: string, folder: string, stage: string, pid = process.pid): string =>
  join(parent, `.${basename(folder)}-${stage}-${pid}`);

/** What runs have left in `parent`, or keep there now, for `folder`, or for any folder. */
export function leftoversIn(parent: string, stages: readonly string[], folder = ''): Leftover[] {
  const name = folder ? RegExp.escape(basename(folder)) : '.+';
  const pattern = new RegExp(`^\\.${name}-(${stages.join('|')})-(\\d+)$`);
  if (!existsSync(parent)) return [];
  return readdirSync(parent).flatMap((entry) => {
    const [, stage, digits] = pattern.exec(entry) ?? [];
    const pid = Number(digits);
    return stage ? { path: join(parent, entry), stage, pid, inUse: pid !== process.pid && isRunning(pid) } : [];
  });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
