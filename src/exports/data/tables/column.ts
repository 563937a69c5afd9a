import { z } from 'zod';
import type { EdtfDate } from '../../../edtf.ts';

/** What a table has in one column of a row: text, a number, a list; `null` where nothing is known. */
export type Cell = string | number | boolean | null | readonly Cell[] | { readonly [field: string]: Cell };

/** A column of a table about records of one sort. */
export interface Column<R> {
  name: string;
  /** The type of its values, as Frictionless names them. */
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'array';
  /** Whether no row is without a value. */
  required: boolean;
  /** Whether each row has a value of its own. */
  unique: boolean;
  /** What a value is, with what it means. */
  schema: z.ZodType;
  of(record: R): Cell;
}

const TYPES = {
  string: z.string(),
  integer: z.int(),
  number: z.number(),
  boolean: z.boolean(),
  date: z.iso.date(),
};

const column = <R>(
  name: string,
  description: string,
  type: keyof typeof TYPES,
  of: (record: R) => Cell | undefined,
): Column<R> => ({
  name,
  type,
  required: false,
  unique: false,
  schema: TYPES[type].nullable().describe(description),
  of: (record) => of(record) ?? null,
});

/** A column of texts, numbers or yes and no. */
export const text = <R>(name: string, description: string, of: (record: R) => string | undefined): Column<R> =>
  column(name, description, 'string', of);
export const integer = <R>(name: string, description: string, of: (record: R) => number | undefined): Column<R> =>
  column(name, description, 'integer', of);
export const number = <R>(name: string, description: string, of: (record: R) => number | undefined): Column<R> =>
  column(name, description, 'number', of);
export const boolean = <R>(name: string, description: string, of: (record: R) => boolean | undefined): Column<R> =>
  column(name, description, 'boolean', of);

/** The same column, of which no row is without a value. */
export const required = <R>(each: Column<R>): Column<R> => ({
  ...each,
  required: true,
  schema: TYPES[each.type as keyof typeof TYPES].describe(each.schema.description!),
});

/** The same column, in which each row has a value of its own. */
export const unique = <R>(each: Column<R>): Column<R> => ({ ...required(each), unique: true });

/** A date with its earliest and its latest day, in three columns, so that no program need read EDTF, or take a month for its first day. */
export const date = <R>(name: string, description: string, of: (record: R) => EdtfDate | undefined): Column<R>[] => [
  column(name, description, 'string', (record) => of(record)?.text),
  column(
    `${name}Earliest`,
    `The earliest day that ${name} allows; empty where it is open.`,
    'date',
    (record) => daysOf(of(record)).earliest,
  ),
  column(
    `${name}Latest`,
    `The latest day that ${name} allows; empty where it is open.`,
    'date',
    (record) => daysOf(of(record)).latest,
  ),
];

/** The first and the last day that a date allows, where it is not open at that end. */
export const daysOf = (known: EdtfDate | undefined) => ({
  earliest: known?.first || undefined,
  latest: known && known.last !== '~' ? known.last : undefined,
});

/** A date within a list, with its days. */
export const dateFields = (name: string, known: EdtfDate | undefined): Record<string, Cell> => {
  if (!known) return {};
  const { earliest = null, latest = null } = daysOf(known);
  return { [name]: known.text, [`${name}Earliest`]: earliest, [`${name}Latest`]: latest };
};

/** A column of lists: of texts or, with `entry`, of objects. */
export const list = <R>(
  name: string,
  description: string,
  of: (record: R) => readonly Cell[],
  entry: z.ZodType = z.string(),
): Column<R> => ({
  name,
  type: 'array',
  required: true,
  unique: false,
  schema: z.array(entry).describe(description),
  of,
});
