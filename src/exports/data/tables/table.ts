import { z } from 'zod';
import type { Cell, Column } from './column.ts';

/** The tables of an archive, which are also the names of their files. */
export const tableNames = [
  'articles',
  'people',
  'groups',
  'places',
  'events',
  'claims',
  'disputes',
  'passages',
] as const;

export type TableName = (typeof tableNames)[number];

/** A row: a value for each column. */
export type Row = Record<string, Cell>;

/** What is in the columns of a table. */
export type Columns = readonly Pick<Column<never>, 'name' | 'type' | 'required' | 'unique' | 'schema'>[];

/** What a file says of a column, as plain data. */
export interface ColumnFacts extends Pick<Column<never>, 'name' | 'type' | 'required' | 'unique'> {
  description: string;
}

/** A table with all its rows. */
export interface Table {
  name: TableName;
  columns: Columns;
  rows: readonly Row[];
}

/** Fills a table. */
export const table = <R>(name: TableName, columns: readonly Column<R>[], records: readonly R[]): Table => ({
  name,
  columns,
  rows: rowsOf(columns, records),
});

/** A row for each of some records. */
export const rowsOf = <R>(columns: readonly Column<R>[], records: readonly R[]): Row[] =>
  records.map((record) => Object.fromEntries(columns.map((column) => [column.name, column.of(record)])));

/** What the rows of a table are. */
export const schemaOf = ({ columns }: Table) =>
  z.array(z.strictObject(Object.fromEntries(columns.map(({ name, schema }) => [name, schema]))));
