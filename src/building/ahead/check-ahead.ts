import { availableParallelism } from 'node:os';
import { MessageChannel, receiveMessageOnPort, type MessagePort, type Worker } from 'node:worker_threads';
import { startThread } from '../start-thread.ts';
import type { Findings } from '../store/findings.ts';
import type { AheadData, AheadMessage } from './message.ts';

/** After how many files of which nothing is kept a second thread is worth its start. */
const WORTH_A_THREAD = 500;

/**
 * The same findings, found by two threads: where much has to be found, a second one begins with the last file, and the first takes what
 * it has when they meet. Nothing waits for it, and nothing depends on it: what it has not found in time, or by other names than those of
 * now, is found as if it were not there.
 */
export function checkingAhead(findings: Findings, folder: string, worthThread = WORTH_A_THREAD): Findings {
  let found = 0;
  let ahead: { worker: Worker; port: MessagePort } | undefined;
  /** The files that the other thread has done. */
  const done = new Set<string>();

  const stop = () => {
    void ahead?.worker.terminate();
    ahead = undefined;
  };
  const takeMessages = ({ port }: { port: MessagePort }) => {
    for (let taken = receiveMessageOnPort(port); taken; taken = receiveMessageOnPort(port)) {
      const { files, lines } = taken.message as AheadMessage;
      for (const file of files) done.add(file);
      findings.add(lines);
    }
  };
  return {
    ...findings,
    of(part, file, key, find) {
      if (ahead) takeMessages(ahead);
      // They have met: it reads each file once, and has found all of it.
      if (part === 'names' && done.has(file)) stop();
      return findings.of(part, file, key, () => {
        if (++found === worthThread && availableParallelism() > 1) ahead = startAhead(folder);
        return find();
      });
    },
    save() {
      stop();
      findings.save();
    },
  };
}

function startAhead(folder: string) {
  const { port1: port, port2 } = new MessageChannel();
  const workerData: AheadData = { folder, port: port2 };
  const worker = startThread(new URL('./thread.ts', import.meta.url), { workerData, transferList: [port2] });
  // Whatever stops it stops the first thread too, which says why.
  worker.on('error', () => undefined).unref();
  port.unref();
  return { worker, port };
}
