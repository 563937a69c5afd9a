import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a thread beside the first, without what `--import` loads into that. Compiled code is kept by the first alone: that several read
 * it at once is suspected of crashes of Node, one in some hundred builds.
 */
export const startThread = (module: URL, options?: Omit<WorkerOptions, 'execArgv'>): Worker =>
  new Worker(module, { ...options, execArgv: [] });
