import type { Columns } from './tables/table.ts';

/** A file of the archive’s data. */
export interface DataFile {
  /** Its name in `/data/`. */
  name: string;
  title: string;
  mediaType: string;
  content: string;
  /** What a CSV file has in its columns, and how its lines end. */
  csv?: { columns: Columns; lineTerminator: '\r\n' | '\n' };
}

/** The size of a file. */
export const bytesOf = ({ content }: DataFile): number => Buffer.byteLength(content);
