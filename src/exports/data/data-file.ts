import { hash } from 'node:crypto';
import type { ColumnFacts } from './tables/table.ts';

/** What is known of a file of the archive’s data. */
export interface DataFileFacts {
  /** Its name in `/data/`. */
  name: string;
  title: string;
  mediaType: string;
  /** What a CSV file has in its columns, and how its lines end. */
  csv?: { columns: readonly ColumnFacts[]; lineTerminator: '\r\n' | '\n' };
  bytes: number;
  /** Its SHA-256, in hexadecimal digits. */
  sha256: string;
}

/** A file of the archive’s data with what it says. */
export interface DataFile extends Omit<DataFileFacts, 'bytes' | 'sha256'> {
  content: string;
}

export const factsOf = ({ content, ...file }: DataFile): DataFileFacts => ({
  ...file,
  bytes: Buffer.byteLength(content),
  sha256: hash('sha256', content),
});
