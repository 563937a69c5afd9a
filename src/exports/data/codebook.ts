import { required, text, type Column } from './tables/column.ts';
import type { DataFileFacts } from './data-file.ts';

/** A column of one of the files, and what it means. */
export interface CodebookEntry {
  file: string;
  column: string;
  type: string;
  required: string;
  description: string;
}

/** What each column of each CSV file means, file by file. */
export const codebook = (files: readonly Pick<DataFileFacts, 'name' | 'csv'>[]): CodebookEntry[] =>
  files.flatMap(({ name, csv }) =>
    (csv?.columns ?? []).map((column) => ({
      file: name,
      column: column.name,
      type: column.type,
      required: String(column.required),
      description: column.description,
    })),
  );

/** The codebook as a table of its own. */
export const codebookColumns: readonly Column<CodebookEntry>[] = [
  required(text('file', 'The name of the file.', ({ file }) => file)),
  required(text('column', 'The column in it; the JSON file of the same table has the same.', ({ column }) => column)),
  required(
    text(
      'type',
      'The type of its values, as Frictionless names them: an array is written as JSON.',
      ({ type }) => type,
    ),
  ),
  required(text('required', 'true where no row is without a value.', (entry) => entry.required)),
  required(text('description', 'What a value means.', ({ description }) => description)),
];
