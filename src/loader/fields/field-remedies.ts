import type { z } from 'zod';
import { yamlText } from '../../format.ts';
import { descriptionOf } from '../../schema/describe.ts';
import { closest } from '../closest.ts';
import type { FieldValue, Mend } from '../problem.ts';
import { isBracketed, isIdIssue, isUnquoted } from './field-mends.ts';
import { isPublishedFlag } from './foreign-fields.ts';
import { firstField } from './in-full-form.ts';
import type { Misplaced } from './misplaced.ts';
import { descriptionAt, fieldsWithin, schemaAt, valueAt, type Path } from './schema-at.ts';
import { declarationOf, unknownWordOf } from './unknown-word.ts';

type Issue = Misplaced['issue'];

/** What its author should do about a misplaced value. */
export function remedyOf({ issue, path, value, schema, data }: Misplaced, mend: Mend | undefined): string {
  const unknownWord = unknownWordOf(issue);
  if (unknownWord) return declarationOf(unknownWord, value as string, valueAt(data, [...path.slice(0, -1), 'value']));
  if (isBracketed(path, value))
    return `Put it in quotation marks: "[${value.map(String).join(', ')}]". If the brackets are not printed, remove them.`;
  const meant = mend?.edit === 'set' ? mend.value : undefined;
  if (meant !== undefined && typeof meant !== 'string') return `Write ${flowOf(meant)}.`;
  if (meant !== undefined && isIdIssue(issue)) return `Did you mean "${meant}"?`;
  if (isPublishedFlag(path, value)) return PUBLISHED_FLAG;
  const remedy = issue.code === 'custom' ? (issue.params?.['remedy'] as string | undefined) : undefined;
  return remedy ?? remedyOfType(issue, value, schemaAt(schema, path)) ?? whatBelongsAt(schema, path);
}

const PUBLISHED_FLAG =
  'Here it is a date, and what is not ready has "draft: true". Write that in place of "published: false", and remove "published: true".';

function remedyOfType(issue: Issue, value: unknown, schema: z.ZodType | undefined): string | undefined {
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const meant = closest(value, issue.values.map(String));
    return meant ? `Did you mean "${meant}"?` : 'Write one of these.';
  }
  if (isUnquoted(issue, value))
    return typeof value === 'number' && !Number.isSafeInteger(value)
      ? 'Put quotation marks around what you wrote.'
      : `Put it in quotation marks: "${String(value)}".`;
  if (issue.code !== 'invalid_type') return undefined;
  if (value === null && schema?.safeParse(undefined).success) return 'Remove the field, or fill it in.';
  if (issue.expected === 'string' && Array.isArray(value))
    return `Remove the brackets. If they are printed, put quotation marks around them: "[${value.map(String).join(', ')}]".`;
  return issue.expected === 'object' && typeof value === 'string' && schema ? groupWith(value, schema) : undefined;
}

/** `Write {file: roll.jpg, alt: …}`, with the fields that a group of fields needs beside the text that its author wrote. */
function groupWith(text: string, schema: z.ZodType): string | undefined {
  const first = firstField(schema);
  const fields = fieldsWithin(schema);
  if (!first || !fields[first]!.safeParse(text).success) return undefined;
  const others = Object.keys(fields).filter((field) => field !== first && !fields[field]!.safeParse(undefined).success);
  const missing = others.map((field) => `${field}: …`);
  return `Write {${[`${first}: ${yamlText(text)}`, ...missing].join(', ')}}. ${whatIs(others, fields)}`.trim();
}

const whatIs = (names: readonly string[], fields: Record<string, z.ZodType>): string =>
  names.map((name) => `In ${name}: ${descriptionOf(fields[name]!) ?? ''}`).join(' ');

function flowOf(value: FieldValue): string {
  if (typeof value === 'string') return yamlText(value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(flowOf).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([field, held]) => `${field}: ${flowOf(held)}`)
    .join(', ')}}`;
}

const isList = (value: FieldValue): value is readonly FieldValue[] => Array.isArray(value);

function whatBelongsAt(schema: z.ZodType, path: Path): string {
  const description = descriptionAt(schema, path);
  return description ? `What belongs here: ${description}` : 'Write one field on each line, as "field: value".';
}
