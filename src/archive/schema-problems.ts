import type { z } from 'zod';
import { nearest } from './nearest.ts';
import { fieldName, type Problem } from './problems.ts';

type Path = readonly (string | number)[];

/** What zod found wrong with a file's front matter, told to its author. */
export function fieldProblems(error: z.ZodError, schema: z.ZodType, data: unknown, file: string): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const path = issue.path as Path;
    if (issue.code === 'unrecognized_keys') {
      const fields = fieldsAt(schema, path);
      return issue.keys.map((key) => {
        const meant = nearest(key, fields);
        return {
          file,
          path: [...path, key],
          message: 'There is no such field.',
          remedy: meant ? `Did you mean "${meant}"?` : `The fields here are ${fields.join(', ')}.`,
        };
      });
    }
    const value = path.reduce<unknown>(
      (at, step) => (at as Record<string | number, unknown> | undefined)?.[step],
      data,
    );
    const missing = value === undefined && path.length > 0;
    return [
      {
        file,
        path,
        message: missing
          ? 'This field is missing.'
          : sentence(path.length ? messageOf(issue, value) : 'is no list of fields'),
        remedy: descriptionAt(schema, path) ?? `Write what ${fieldName(path) || 'the front matter'} needs.`,
      },
    ];
  });
}

const sentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

function messageOf(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.startsWith('Invalid input')
        ? `is ${typeName(value)}, not ${EXPECTED[issue.expected] ?? issue.expected}`
        : issue.message;
    case 'invalid_value':
      return `${JSON.stringify(value)} is not one of ${issue.values.join(', ')}`;
    case 'too_small':
    case 'too_big':
      return issue.message.startsWith('Too')
        ? `${String(value)} is ${issue.code === 'too_small' ? `less than ${issue.minimum}` : `more than ${issue.maximum}`}`
        : issue.message;
    default:
      return issue.message;
  }
}

const EXPECTED: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

function typeName(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a group of fields' : typeof value === 'string' ? 'text' : JSON.stringify(value);
}

/** The schema inside optionals, defaults and transformations, which is the one an author meets. */
function inner(schema: z.ZodType | undefined): z.ZodType | undefined {
  const definition = schema?._zod.def as { innerType?: z.ZodType; in?: z.ZodType } | undefined;
  const next = definition?.innerType ?? definition?.in;
  return next ? inner(next) : schema;
}

interface Parts {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
}

function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((at, step) => {
    const parts = inner(at)?._zod.def as Parts | undefined;
    return typeof step === 'number' ? parts?.element : parts?.shape?.[step];
  }, schema);
}

/** The names of the fields that may stand at a place in the front matter. */
export function fieldsAt(schema: z.ZodType, path: Path): string[] {
  return Object.keys((inner(schemaAt(schema, path))?._zod.def as Parts | undefined)?.shape ?? {});
}

function descriptionAt(schema: z.ZodType, path: Path): string | undefined {
  for (let length = path.length; length > 0; length--) {
    const at = schemaAt(schema, path.slice(0, length));
    const description = at?.description ?? inner(at)?.description;
    if (description) return description;
  }
  return undefined;
}
