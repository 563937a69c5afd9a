import { recordPath, type Kind } from '../../kinds.ts';
import type { ArchiveRecord } from '../records.ts';

/** An old address of a record. */
export interface Redirect {
  /** The path that leads on, without the base path, as people read it: `/2013/old page.html`. */
  from: string;
  to: ArchiveRecord;
  /** Where the record says so in its `formerly`, from 0. */
  index: number;
}

/** The path that an entry of `formerly` means: an id is one of the same kind. */
export const formerPath = (kind: Kind, entry: string): string =>
  entry.startsWith('/') ? entry : recordPath('/', kind, entry);

/** The old addresses of records, in the order of the records. */
export const redirectsOf = (records: readonly ArchiveRecord[]): Redirect[] =>
  records.flatMap((to) => to.data.formerly.map((entry, index) => ({ from: formerPath(to.kind, entry), to, index })));

/**
 * What two paths have in common that a server, or a file system, may take for one: capitals, the last slash and the `index.html` of a
 * folder do not tell them apart.
 */
export const pathKey = (path: string): string =>
  path
    .toLowerCase()
    .replace(/\/index\.html?$/, '/')
    .replace(/\/$/, '');
