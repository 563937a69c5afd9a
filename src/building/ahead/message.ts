import type { MessagePort } from 'node:worker_threads';

/** What the thread that goes ahead is given. */
export interface AheadData {
  folder: string;
  port: MessagePort;
}

/** What it has found in some files. */
export interface AheadMessage {
  files: string[];
  /** As findings are stored. */
  lines: string;
}
