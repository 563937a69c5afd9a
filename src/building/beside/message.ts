import type { MessagePort } from 'node:worker_threads';
import type { DataFileFacts } from '../../exports/data/data-file.ts';
import type { FinishedIndex } from '../../search/indexing/index-site.ts';
import type { KeptFile } from '../store/last-build.ts';

/** What the second thread is given. */
export interface BesideTask {
  /** The folder of the new site. */
  site: string;
  /** Where else it may write. */
  folder: string;
  /** A hash of all that pages are made by. */
  engine: string;
  /** The ids of the records that are not published. */
  hidden: ReadonlySet<string>;
  /** Where it sends the texts that it renders. */
  texts: MessagePort;
}

/** What it has made. */
export interface MadeBeside {
  files: ReadonlyMap<string, KeptFile>;
  index: Omit<FinishedIndex, 'paths'> & {
    /** How many pages can be found. */
    pages: number;
  };
}

/** What it says as soon as it is known: what pages need, the process of Pagefind’s program, and at last what it has made. */
export interface BesideMessage {
  dataFiles?: readonly DataFileFacts[];
  program?: number | undefined;
  made?: MadeBeside;
}
