import type { MessagePort } from 'node:worker_threads';
import type { NameTable } from '../../search/resolver/table-format.ts';

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

/** What the thread that finds ordinary words is given. */
export interface WordsData {
  names: NameTable;
  /** The file that they are kept in, and what they are found from. */
  path: string;
  inputs: string;
}
