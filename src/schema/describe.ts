import type { z } from 'zod';

interface Definition {
  innerType?: z.ZodType;
  in?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  options?: z.ZodType[];
  entries?: Record<string, string>;
}

const definition = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

/** The schema, then what its optionals, defaults and transformations wrap, down to what an author writes. */
function layers(schema: z.ZodType): z.ZodType[] {
  const { innerType, in: input } = definition(schema);
  const next = innerType ?? input;
  return next ? [schema, ...layers(next)] : [schema];
}

/** What the schema says to an author. */
export const descriptionOf = (schema: z.ZodType): string | undefined =>
  layers(schema).find(({ description }) => description)?.description;

/** The fields of a schema, where it has fields. */
export const fieldsOf = (schema: z.ZodType): Record<string, z.ZodType> | undefined =>
  definition(layers(schema).at(-1)!).shape;

/** The schemas of which a value satisfies one, where there are several. */
export const optionsOf = (schema: z.ZodType): z.ZodType[] | undefined => definition(layers(schema).at(-1)!).options;

/** The schema of a list’s entries, where it is a list. */
export const elementOf = (schema: z.ZodType): z.ZodType | undefined => definition(layers(schema).at(-1)!).element;

/** The only values that a field may have, where its schema lists them. */
export const valuesOf = (schema: z.ZodType): string[] =>
  Object.values(definition(layers(schema).at(-1)!).entries ?? {});

/** Whether an author may write there what they like: a name, a headline, a note. */
export const isFreeText = (schema: z.ZodType): boolean =>
  layers(schema).some((layer) => layer.meta()?.['freeText']) || (optionsOf(schema) ?? []).some(isFreeText);
