import { formatNumber } from '../format.ts';

/** Tells the person who waits for a command how far it is. */
export interface Progress {
  /** Begins a stage, and ends the one before it. @param total how many steps it has, where that is known */
  stage(name: string, total?: number): void;
  step(): void;
  /** Makes room on a terminal for a line that stays. */
  clear(): void;
  end(): void;
}

/** Where it is written to. */
interface Output {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** What is done sooner is not worth a word, in ms. */
const QUICK = 1000;
/** How long a line on a terminal stays, in ms. */
const BEAT = 200;
/** Back to the beginning of the line, which is then empty. */
const CLEAR = '\r\u001B[K';

/**
 * On a terminal one line, which shows the stage, its steps, how many are done in a second and how long the rest will take; elsewhere a line for each stage
 * that has ended. Of what is quick nothing is shown.
 * @param now the time in ms
 */
export function createProgress(output: Output = process.stderr, now = (): number => performance.now()): Progress {
  let current: { name: string; total: number | undefined; done: number; started: number } | undefined;
  let shown = 0;

  function show(): void {
    if (!output.isTTY || !current || now() - current.started < QUICK || now() - shown < BEAT) return;
    shown = now();
    output.write(CLEAR + lineOf(current, now()));
  }

  function clear(): void {
    if (output.isTTY && shown) output.write(CLEAR);
    shown = 0;
  }

  function end(): void {
    if (!current) return;
    const { name, done, started } = current;
    current = undefined;
    const ms = now() - started;
    clear();
    if (output.isTTY || ms < QUICK) return;
    output.write(`${name}: ${done ? `${formatNumber(done)} in ` : ''}${seconds(ms)}\n`);
  }

  return {
    stage(name, total) {
      end();
      current = { name, total, done: 0, started: now() };
    },
    step() {
      if (current) current.done++;
      show();
    },
    clear,
    end,
  };
}

function lineOf(
  { name, total, done, started }: { name: string; total: number | undefined; done: number; started: number },
  at: number,
): string {
  const rate = done / ((at - started) / 1000);
  const parts = [
    total === undefined ? formatNumber(done) : `${formatNumber(done)} of ${formatNumber(total)}`,
    `${formatNumber(Math.round(rate))} a second`,
    ...(total === undefined ? [] : [`${seconds(((total - done) / rate) * 1000)} left`]),
  ];
  return `${name}: ${parts.join(', ')}`;
}

const seconds = (ms: number): string => {
  const whole = Math.round(ms / 1000);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
};
