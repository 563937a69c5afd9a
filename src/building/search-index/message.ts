import type { FinishedIndex } from '../../search/indexing/index-site.ts';

/** What the thread that makes the search index is given. */
export interface IndexTask {
  /** Where it may write. */
  folder: string;
  /** A hash of all that pages are made by. */
  engine: string;
  /** The ids of the records that are not published. */
  hidden: ReadonlySet<string>;
}

/** An index that is complete, and how many pages can be found. */
export interface MadeIndex extends Omit<FinishedIndex, 'paths'> {
  pages: number;
}

/** What it says: the process of Pagefind’s program, and the index when it is complete. */
export interface IndexMessage {
  program?: number | undefined;
  index?: MadeIndex;
}
