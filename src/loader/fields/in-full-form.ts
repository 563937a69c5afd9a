import type { z } from 'zod';
import { elementOf, fieldsOf } from '../../schema/describe.ts';
import type { Path } from './schema-at.ts';
import { isValid, schemaAt } from './schema-at.ts';

/** What stands in a field where its author wrote a shorter form, if no other can be meant. */
export function inFullForm(
  schema: z.ZodType,
  path: Path,
  value: unknown,
): string | string[] | Record<string, string> | undefined {
  const at = schemaAt(schema, path);
  if (!at) return undefined;
  if (typeof value === 'string')
    return [elementOf(at) ? entriesOf(value, path) : undefined, groupOf(at, value)].find(
      (form) => form && isValid(schema, path, form),
    );
  const [only, ...others] = Array.isArray(value) ? (value as unknown[]) : [];
  if (typeof only !== 'string' || others.length || HEADLINES.includes(path.at(-1)!)) return undefined;
  return isValid(schema, path, only) ? only : undefined;
}

/** They may be printed in brackets, which YAML takes for a list. */
const HEADLINES: readonly (string | number)[] = ['headline', 'alternativeHeadline'];

/** What may be between two names. */
const SEVERAL = /[,;/+\n]|\s(?:with|avec|mit|con|for)\s/u;
const AND = /\s+(?:&|and|et|und|y|e|en|og|och|i|и|و)\s+/u;
/** A name of at least two words, each with a capital: “Marks and Spencer” is one name. */
const FULL_NAME = /^\p{Lu}\S*(?: (?:de|van|von|der|la|le))*(?: \p{Lu}\S*)+$/u;

/** The entries of a list that is written as a text: one, or two full names with “and” between them. */
function entriesOf(text: string, path: Path): string[] | undefined {
  if (SEVERAL.test(text)) return undefined;
  const names = text.split(AND);
  return names.length === 1 || (path.at(-1) === 'byline' && names.every((name) => FULL_NAME.test(name)))
    ? names
    : undefined;
}

/** A group of fields that is written as its first needed one, where it needs no other: `{file: front-page.pdf}`. */
function groupOf(schema: z.ZodType, text: string): Record<string, string> | undefined {
  const first = firstField(schema);
  return first ? { [first]: text } : undefined;
}

/** The field of a group that a text alone most likely stands for: the first that it needs. */
export const firstField = (schema: z.ZodType): string | undefined =>
  Object.entries(fieldsOf(schema) ?? {}).find(([, field]) => !field.safeParse(undefined).success)?.[0];
