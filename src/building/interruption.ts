import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';

/** Says its argument when it is interrupted, and ends with the process that started it, which closes its input; a signal may come a moment later. */
const SPEAKER = `
  process.on('SIGINT', () => { console.error('\\n' + process.argv[1]); process.exit(); });
  process.stdin.resume().on('end', () => setTimeout(process.exit, 300));
`;

/**
 * On a terminal, has Ctrl+C end this process at once, with a last word. A process that is busy, perhaps for seconds, hears no signal,
 * but ends by one: so another process, which the terminal interrupts too, speaks for it.
 */
export function sayWhenInterrupted(lastWord: string, isTerminal = process.stderr.isTTY): void {
  if (!isTerminal) return;
  const speaker = spawn(process.execPath, ['--eval', SPEAKER, lastWord], { stdio: ['pipe', 'ignore', 'inherit'] });
  // This process waits for neither.
  speaker.unref();
  (speaker.stdin as Socket).unref();
}
