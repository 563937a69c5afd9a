import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a command cost, with all processes that it started. Where there is no /proc, only the time is known: the rest is `NaN`. */
export interface Cost {
  /** Seconds on the clock. */
  wall: number;
  /** Seconds of processors, of the command and of the system for it. */
  cpu: number;
  /** The most memory held at once by all of its processes, added up, in MB. */
  megabytes: number;
}

/** A command that has run: what it cost, and what it printed. */
export interface Ended extends Cost {
  printed: string;
}

const hasProc = existsSync('/proc/self/stat');
/** In how many milliseconds memory is looked at. */
const INTERVAL = 50;
/** Linux counts time of processors in hundredths of a second (USER_HZ, see proc(5)). */
const TICKS_PER_SECOND = 100;

/**
 * Runs a command to its end, alone: nothing else that this process starts may end meanwhile.
 * @throws with what it printed, where it fails
 */
export async function costOf(
  command: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<Ended> {
  const [started, ticks] = [performance.now(), ticksOfChildren()];
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (printed += data.toString()));
  let megabytes = hasProc ? 0 : NaN;
  const watch = setInterval(() => (megabytes = Math.max(megabytes, memoryOf(child.pid!))), INTERVAL);
  const code = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${String(code)}.\n${printed}`);
  return {
    wall: (performance.now() - started) / 1000,
    cpu: (ticksOfChildren() - ticks) / TICKS_PER_SECOND,
    megabytes,
    printed,
  };
}

/** How long processors worked for the children of this process that have ended, and for theirs, in ticks. */
function ticksOfChildren(): number {
  if (!hasProc) return NaN;
  // The name of the command, in brackets, may have spaces. After it, the fields count from the third, the state.
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /su, '')
    .split(' ');
  const [user, system] = [16, 17].map((number) => Number(fields[number - 3]));
  return user! + system!;
}

/** The memory that a process and its descendants hold, in MB; 0 for one that has ended. */
function memoryOf(pid: number): number {
  try {
    const held = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return Number(held?.[1] ?? 0) / 1024 + children.reduce((sum, child) => sum + memoryOf(Number(child)), 0);
  } catch {
    return 0;
  }
}
