import type { z } from 'zod';
import { formatList, quoted } from '../format.ts';
import { descriptionOf, elementOf, fieldsOf, optionsOf } from '../schema/describe.ts';
import type { Kind } from '../kinds.ts';
import { closest } from './closest.ts';
import { meantField, type MeantField } from './foreign-fields.ts';
import type { Mend, Problem } from './problem.ts';
import { declarationOf, unknownWordOf } from './unknown-word.ts';

type Path = readonly (string | number)[];
type Issue = z.core.$ZodIssue;

/** What zod found wrong with a file's front matter, in the terms of its author: one problem for each mistake. */
export function fieldProblems(
  { issues }: Pick<z.ZodError, 'issues'>,
  schema: z.ZodType,
  data: unknown,
  { file, kind }: { file: string; kind?: Kind },
): Problem[] {
  const mistakes = issues.flatMap((issue) => alternatives(issue));
  const misspelt = new Set<string>();
  const unknown = mistakes.flatMap((issue): Problem[] => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = issue.path as Path;
    const fields = Object.keys(fieldsWithin(schemaAt(schema, path) ?? schema));
    return issue.keys.map((key) => {
      const meant = meantField(key, fields, path.length ? undefined : kind);
      if (meant?.field) misspelt.add(JSON.stringify([...path, meant.field]));
      return {
        file,
        path: [...path, key],
        message: 'there is no such field.',
        remedy: meant?.remedy ?? `The fields here are ${fields.join(', ')}.`,
        ...mendOfForeign(meant, [...path, key], data, schema),
      };
    });
  });
  const reported = new Set(misspelt);
  const wrong = mistakes.flatMap((issue): Problem[] => {
    const path = issue.path as Path;
    const key = JSON.stringify(path);
    if (issue.code === 'unrecognized_keys' || reported.has(key)) return [];
    reported.add(key);
    const value = valueAt(data, path);
    return [
      {
        file,
        path,
        message: `${path.length ? messageOf(issue, value) : `There is ${typeName(value)} where a group of fields belongs`}.`,
        remedy: remedyOf(issue, value, valueAt(data, [...path.slice(0, -1), 'value'])) ?? whatBelongsAt(schema, path),
        ...mendOf(issue, path, value, schema),
      },
    ];
  });
  return [...unknown, ...wrong];
}

/** A field of another program is renamed where ours is missing and takes what it has. */
function mendOfForeign(meant: MeantField | undefined, path: Path, data: unknown, schema: z.ZodType): { mend?: Mend } {
  const { edit, field } = meant ?? {};
  if (edit === 'remove') return { mend: { edit, path } };
  if (edit !== 'rename' || !field) return {};
  const target = [...path.slice(0, -1), field];
  const isTaken = valueAt(data, target) !== undefined;
  const value = valueAt(data, path);
  const fits = isValid(schema, target, value) || isOneEntry(schema, target, value);
  return !isTaken && fits ? { mend: { edit, path, name: field } } : {};
}

const isValid = (schema: z.ZodType, path: Path, value: unknown): boolean =>
  schemaAt(schema, path)?.safeParse(value).success ?? false;

/** Whether a text is surely one entry of the list that belongs there: two names have a comma or a word such as “and” between them. */
const isOneEntry = (schema: z.ZodType, path: Path, value: unknown): boolean =>
  typeof value === 'string' && !/[,;&/+\n]|\s\p{Ll}/u.test(value) && isValid(schema, path, [value]);

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, step) => (Object(at) as Record<string | number, unknown>)[step], data);

/** Where a value may be one of several things, what is wrong with it as the one that it most resembles. */
function alternatives(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find(
    (branch) => !branch.some(({ code, path }) => code === 'invalid_type' && !path.length),
  );
  return meant ? meant.flatMap((inner) => alternatives({ ...inner, path: [...issue.path, ...inner.path] })) : [issue];
}

/** What is wrong, to be read after the field’s name. */
function messageOf(issue: Issue, value: unknown): string {
  if (value === undefined && issue.code !== 'custom') return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `is ${typeName(value)}, not ${EXPECTED[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `${typeof value === 'string' ? quoted(value) : typeName(value)} is not one of ${formatList(issue.values.map(String))}`;
    case 'too_small':
    case 'too_big': {
      if (!issue.message.startsWith('Too')) return issue.message;
      const [bound, wrong, right] =
        issue.code === 'too_small' ? [issue.minimum, 'less', 'more'] : [issue.maximum, 'more', 'less'];
      return `is ${typeName(value)}, ${issue.inclusive ? wrong : `not ${right}`} than ${bound}`;
    }
    default:
      return issue.message;
  }
}

/** @param claimed what a claim has for its value, where the issue is about a field of a claim */
function remedyOf(issue: Issue, value: unknown, claimed: unknown): string | undefined {
  const unknownWord = unknownWordOf(issue);
  if (unknownWord) return declarationOf(unknownWord, value as string, claimed);
  if (issue.code === 'custom') return issue.params?.['remedy'] as string | undefined;
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const meant = closest(value, issue.values.map(String));
    return meant ? `Did you mean "${meant}"?` : 'Write one of these.';
  }
  if (isUnquoted(issue, value)) return `Put it in quotation marks: "${String(value)}".`;
  return undefined;
}

/** Whether a text is read as something else for want of quotation marks. */
const isUnquoted = (issue: Issue, value: unknown): boolean =>
  issue.code === 'invalid_type' && issue.expected === 'string' && /^(number|boolean)$/.test(typeof value);

function mendOf(issue: Issue, path: Path, value: unknown, schema: z.ZodType): { mend?: Mend } {
  if (value === null && isValid(schema, path, undefined)) return { mend: { edit: 'remove', path } };
  if (isOneEntry(schema, path, value)) return { mend: { edit: 'list', path } };
  if (isUnquoted(issue, value)) return { mend: { edit: 'quote', path } };
  if (issue.code !== 'custom' || typeof value !== 'string') return {};
  const corrected = issue.params?.['corrected'] as ((text: string) => string) | undefined;
  return corrected ? { mend: { edit: 'set', path, value: corrected(value) } } : {};
}

const EXPECTED: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list such as [one, two]',
  object: 'a group of fields such as {name: one}',
};

function typeName(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'text';
}

/** The schema of a place in the front matter, if there is such a place. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>(
    (at, step) => at && (typeof step === 'number' ? elementOf(at) : fieldsWithin(at)[step]),
    schema,
  );
}

/** The fields of a schema, or of the one of its alternatives that has fields. */
const fieldsWithin = (schema: z.ZodType): Record<string, z.ZodType> =>
  fieldsOf(schema) ?? optionsOf(schema)?.map(fieldsOf).find(Boolean) ?? {};

function whatBelongsAt(schema: z.ZodType, path: Path): string {
  const description = descriptionAt(schema, path);
  return description ? `What belongs here: ${description}` : 'Write one field on each line, as "field: value".';
}

/** What the nearest described field around a place in the front matter says to its author. */
function descriptionAt(schema: z.ZodType, path: Path): string | undefined {
  if (!path.length) return undefined;
  const at = schemaAt(schema, path);
  return (at && descriptionOf(at)) ?? descriptionAt(schema, path.slice(0, -1));
}
