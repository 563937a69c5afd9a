import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel, type MessagePort, type Worker } from 'node:worker_threads';
import type { DataFileFacts } from '../../exports/data/data-file.ts';
import { workFolder } from '../../settings.ts';
import { stagePath } from '../output/leftovers.ts';
import { move } from '../output/move.ts';
import { startThread } from '../start-thread.ts';
import type { KeptFile, KeptIndex } from '../store/last-build.ts';
import type { BesideMessage, BesideTask, MadeBeside } from './message.ts';

/** What a second thread makes of a site while the first makes its pages. */
export interface BesidePages {
  /** What is known of the files of the data, when they have been made. */
  dataFiles: Promise<readonly DataFileFacts[]>;
  /** Where the texts come from that it has rendered for the index. */
  texts: MessagePort;
  /** Waits until all is in the site. */
  finished(): Promise<{ files: ReadonlyMap<string, KeptFile>; index: KeptIndex }>;
}

interface SecondThread {
  worker: Worker;
  /** Fails when it does, and when it ends. */
  ended: Promise<never>;
}

let thread: SecondThread | undefined;

/** Starts the second thread, which loads its code and reads the content while the first loads Astro and checks it. */
export function prepareBeside(): SecondThread {
  const worker = startThread(new URL('./thread.ts', import.meta.url));
  const ended = new Promise<never>((_, reject) => {
    worker.on('error', reject);
    worker.on('exit', () =>
      reject(new Error('What a site has beside its pages was not complete when its thread ended.')),
    );
  });
  return (thread = { worker, ended: forThoseWhoWait(ended) });
}

/**
 * Has that thread make what a site has beside its pages, now that its content has been checked: its search index, and the files that
 * programs read. Pages as the index reads them are kept beside the last good site.
 * @param site the folder in which it is built
 * @param engine a hash of all that pages are made by
 * @param hidden the ids of the records that are not published
 */
export function startBeside(site: string, engine: string, hidden: ReadonlySet<string>): BesidePages {
  // What a build leaves there that was killed, the next sweeps up.
  const folder = stagePath(workFolder, site, 'next');
  const { port1: texts, port2 } = new MessageChannel();
  const { worker, ended } = thread ?? prepareBeside();
  worker.postMessage({ site, folder, engine, hidden, texts: port2 } satisfies BesideTask, [port2]);
  let program: number | undefined;
  const dataFiles = Promise.withResolvers<readonly DataFileFacts[]>();
  const made = Promise.withResolvers<MadeBeside>();
  worker.on('message', (message: BesideMessage) => {
    program ??= message.program;
    if (message.dataFiles) dataFiles.resolve(message.dataFiles);
    if (message.made) made.resolve(message.made);
  });

  const remove = () => rmSync(folder, { recursive: true, force: true });
  function abandon(): void {
    if (program) end(program);
    remove();
  }
  process.once('exit', abandon);
  return {
    dataFiles: forThoseWhoWait(Promise.race([dataFiles.promise, ended])),
    texts,
    async finished() {
      const { files, index } = await Promise.race([made.promise, ended]);
      const { folder: complete, ...kept } = index;
      move(complete, join(site, 'pagefind'));
      remove();
      process.off('exit', abandon);
      return { files, index: { engine, ...kept } };
    },
  };
}

/** Ends that thread: what fails sweeps up the folder in which it writes. */
export async function endBeside(): Promise<void> {
  await thread?.worker.terminate();
}

/** The same, which may fail without anybody waiting for it. */
function forThoseWhoWait<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

function end(program: number): void {
  try {
    process.kill(program, 'SIGKILL');
  } catch {
    // It has ended.
  }
}
