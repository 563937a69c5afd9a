import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { workFolder } from '../../settings.ts';
import { stagePath } from '../output/leftovers.ts';
import { move } from '../output/move.ts';
import type { KeptIndex } from '../store/last-build.ts';
import type { IndexMessage, IndexTask, MadeIndex } from './message.ts';

/** The search index of a site while it grows beside the pages. */
export interface GrowingIndex {
  /** Puts it into the site when it is complete. */
  publish(): Promise<KeptIndex>;
}

/**
 * Begins to make the search index of the site that is built in a folder, of the content that has just been checked, in a thread of its own.
 * Pages as it reads them are kept beside the last good site.
 * @param engine a hash of all that pages are made by
 * @param hidden the ids of the records that are not published
 */
export function growIndex(site: string, engine: string, hidden: ReadonlySet<string>): GrowingIndex {
  // What a build leaves there that was killed, the next sweeps up.
  const folder = stagePath(workFolder, site, 'next');
  const workerData: IndexTask = { folder, engine, hidden };
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData });
  let program: number | undefined;
  const finished = new Promise<MadeIndex>((resolve, reject) => {
    worker.on('message', (message: IndexMessage) => {
      program ??= message.program;
      if (message.index) resolve(message.index);
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('The search index was not complete when its thread ended.')));
  });
  // A build that fails need not wait for it, and a failure is for those who do.
  worker.unref();
  finished.catch(() => {});

  const remove = () => rmSync(folder, { recursive: true, force: true });
  function abandon(): void {
    if (program) end(program);
    remove();
  }
  process.once('exit', abandon);
  return {
    async publish() {
      worker.ref();
      const { folder: complete, base, delta, pages } = await finished;
      move(complete, join(site, 'pagefind'));
      remove();
      process.off('exit', abandon);
      return { engine, base, pages, delta };
    },
  };
}

function end(program: number): void {
  try {
    process.kill(program, 'SIGKILL');
  } catch {
    // It has ended.
  }
}
