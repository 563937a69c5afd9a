import { stringify, type Options } from 'csv-stringify/sync';
import type { DataFile } from './data-file.ts';
import type { Column } from './tables/column.ts';
import { rowsOf, type ColumnFacts, type Columns, type Row } from './tables/table.ts';

type CsvFile = Pick<DataFile, 'mediaType' | 'content' | 'csv'>;

const csv = (columns: Columns, rows: readonly Row[], options: Options): string =>
  stringify([...rows], {
    columns: columns.map(({ name }) => name),
    header: true,
    quote_record_delimiter: true,
    cast: { boolean: String, object: (value) => JSON.stringify(value) },
    ...options,
  });

const factsOf = (columns: Columns): ColumnFacts[] =>
  columns.map(({ name, type, required, unique, schema }) => ({
    ...{ name, type, required, unique },
    description: schema.description!,
  }));

/**
 * Rows as CSV for spreadsheets: with a byte order mark, without which they take UTF-8 for something else, lines that end as RFC 4180
 * has them, lists as JSON, and an apostrophe before what they would run as a formula.
 */
export const spreadsheetCsv = (columns: Columns, rows: readonly Row[]): CsvFile => ({
  mediaType: 'text/csv; charset=utf-8',
  content: csv(columns, rows, { bom: true, record_delimiter: 'windows', escape_formulas: true }),
  csv: { columns: factsOf(columns), lineTerminator: '\r\n' },
});

/** Records as the programs of FollowTheMoney write and read CSV: every value in quotation marks, and nothing added. */
export const unixCsv = <R>(columns: readonly Column<R>[], records: readonly R[]): CsvFile => ({
  mediaType: 'text/csv; charset=utf-8',
  content: csv(columns, rowsOf(columns, records), { record_delimiter: 'unix', quoted: true, quoted_empty: true }),
  csv: { columns: factsOf(columns), lineTerminator: '\n' },
});
