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

/** A file with what is known of it, and its bytes. */
export interface MadeFile {
  facts: DataFileFacts;
  content: Buffer;
}

export function madeFile({ content: text, ...file }: DataFile): MadeFile {
  const content = Buffer.from(text);
  return { facts: { ...file, bytes: content.length, sha256: hash('sha256', content) }, content };
}
