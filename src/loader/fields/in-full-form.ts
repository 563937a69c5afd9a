import type { z } from 'zod';
import { elementOf, fieldsOf } from '../../schema/describe.ts';
import type { Path } from './schema-at.ts';
import { isValid, schemaAt } from './schema-at.ts';

/** What is in a field where its author wrote a shorter form, if no other can be meant. */
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
  const name = elementOf(at) ? nameOf(value) : undefined;
  if (name && isValid(schema, path, [name])) return [name];
  const [only, ...others] = Array.isArray(value) ? (value as unknown[]) : [];
  if (typeof only !== 'string' || others.length || HEADLINES.includes(path.at(-1)!)) return undefined;
  return isValid(schema, path, only) ? only : undefined;
}

/** The name of an author who is written as a group of fields, where it says no more than how to write to them. */
function nameOf(value: unknown): string | undefined {
  const { name, ...others } = Object(value) as Record<string, unknown>;
  return typeof name === 'string' && Object.keys(others).every((key) => /^(?:e-?mail|url|twitter)$/i.test(key))
    ? name
    : undefined;
}

/** They may be printed in brackets, which YAML takes for a list. */
export const HEADLINES: readonly (string | number)[] = ['headline', 'alternativeHeadline'];

/** What may be between two names. */
const SEVERAL = /[,;/+\n]|\s(?:with|avec|mit|con|for)\s/u;
const AND = /(?<!\s)\s+(?:&|and|et|und|y|e|en|og|och|i|и|و)\s+/u;
const FIRM = /^\p{Lu}\S* & \p{Lu}\S*$/u;
/** A name of at least two words, each with a capital: “Marks and Spencer” is one name. */
const FULL_NAME = /^\p{Lu}\S*(?: (?:de|van|von|der|la|le))*(?: \p{Lu}\S*)+$/u;

/**
 * The entries of a list that is written as a text: one, authors with semicolons, or two full names with “and” between them. A firm has
 * an ampersand in its name: “Marks & Spencer”.
 */
function entriesOf(text: string, path: Path): string[] | undefined {
  const authors = path.at(-1) === 'byline' ? text.split(';').map((author) => author.trim()) : [];
  if (authors.length > 1 && authors.every((author) => author && !SEVERAL.test(author) && !AND.test(author)))
    return authors;
  if (SEVERAL.test(text)) return undefined;
  const names = text.split(AND);
  if (path.at(-1) === 'byline' && FIRM.test(text)) return [text];
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
