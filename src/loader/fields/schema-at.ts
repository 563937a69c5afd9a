import type { z } from 'zod';
import { descriptionOf, elementOf, fieldsOf, optionsOf } from '../../schema/describe.ts';

/** A place in the front matter: `['people', 1]`. */
export type Path = readonly (string | number)[];

/** What the front matter has at a place. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, step) => (Object(at) as Record<string | number, unknown>)[step], data);

/** The schema of a place in the front matter, if there is such a place. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>(
    (at, step) => at && (typeof step === 'number' ? elementOf(at) : fieldsWithin(at)[step]),
    schema,
  );
}

/** The fields of a schema, or of the one of its alternatives that has fields. */
export const fieldsWithin = (schema: z.ZodType): Record<string, z.ZodType> =>
  fieldsOf(schema) ?? optionsOf(schema)?.map(fieldsOf).find(Boolean) ?? {};

/** Whether a place may have a value; `undefined` stands for none. */
export const isValid = (schema: z.ZodType, path: Path, value: unknown): boolean =>
  schemaAt(schema, path)?.safeParse(value).success ?? false;

/** What the nearest described field around a place in the front matter says to its author. */
export function descriptionAt(schema: z.ZodType, path: Path): string | undefined {
  if (!path.length) return undefined;
  const at = schemaAt(schema, path);
  return (at && descriptionOf(at)) ?? descriptionAt(schema, path.slice(0, -1));
}
