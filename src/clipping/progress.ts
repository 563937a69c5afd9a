/** A run over many clippings, as far as it has come. */
export interface Progress {
  done: number;
  all: number;
  /** Since it began. */
  seconds: number;
}

/** `120 of 500, 8.2 a second, 46 s left` */
export function progressLine({ done, all, seconds }: Progress): string {
  const rate = done / Math.max(seconds, 0.001);
  return `${done} of ${all}, ${rate.toFixed(1)} a second, ${duration((all - done) / Math.max(rate, 0.001))} left`;
}

const duration = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;

/** In a log, so many seconds pass from one line to the next. */
const EVERY = 10;

/**
 * Prints how far a run has come: on a terminal in one line, which is written again and again, in a log now and then.
 * @param write puts text where it is seen at once
 */
export function progressPrinter(write: (text: string) => void, isTerminal: boolean): (progress: Progress) => void {
  let last = 0;
  return (progress) => {
    const isLast = progress.done === progress.all;
    if (isTerminal) write(`\r\u001b[K${isLast ? '' : progressLine(progress)}`);
    else if (progress.seconds - last >= EVERY) {
      last = progress.seconds;
      write(`${progressLine(progress)}\n`);
    }
  };
}
