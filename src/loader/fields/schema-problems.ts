import type { z } from 'zod';
import type { Kind } from '../../kinds.ts';
import type { Problem } from '../problem.ts';
import { messageOf, typeName } from './field-messages.ts';
import { mendOf, mendOfForeign } from './field-mends.ts';
import { remedyOf } from './field-remedies.ts';
import type { Misplaced } from './misplaced.ts';
import { meantField } from './foreign-fields.ts';
import { fieldsWithin, schemaAt, valueAt, type Path } from './schema-at.ts';

type Issue = z.core.$ZodIssue;

/** Whose front matter it is. */
interface Owner {
  file: string;
  kind?: Kind;
  /** Whether a record has an id. */
  isId?: (id: string) => boolean;
}

/** What zod found wrong with a file’s front matter, in the terms of its author: one problem for each mistake. */
export function fieldProblems(
  { issues }: Pick<z.ZodError, 'issues'>,
  schema: z.ZodType,
  data: unknown,
  owner: Owner,
): Problem[] {
  const mistakes = issues.flatMap((issue) => alternatives(issue));
  const unknown = mistakes.flatMap((issue) => unknownFields(issue, schema, data, owner));
  // A field that is misspelt is not missing as well.
  const misspelt = new Set(unknown.map(({ meant }) => meant));
  const reported = new Set<string>();
  const wrong = mistakes.flatMap((issue): Problem[] => {
    const path = issue.path as Path;
    const key = JSON.stringify(path);
    const value = valueAt(data, path);
    if (issue.code === 'unrecognized_keys' || reported.has(key) || (value === undefined && misspelt.has(key)))
      return [];
    reported.add(key);
    return [wrongValue({ issue, path, value, schema, data }, owner)];
  });
  return [...unknown.map(({ problem }) => problem), ...wrong];
}

/** The fields that an issue says are unknown, each with the place of the one that is meant. */
function unknownFields(
  issue: Issue,
  schema: z.ZodType,
  data: unknown,
  { file, kind }: Owner,
): { problem: Problem; meant: string | undefined }[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const within = issue.path as Path;
  const fields = Object.keys(fieldsWithin(schemaAt(schema, within) ?? schema));
  return issue.keys.map((key) => {
    const path = [...within, key];
    const meant = meantField(key, fields, within.length ? undefined : kind);
    const isEmpty = meant && isNothing(valueAt(data, path));
    return {
      meant: meant?.field && JSON.stringify([...within, meant.field]),
      problem: {
        file,
        path,
        message: 'there is no such field.',
        remedy: isEmpty ? 'Remove it: it is empty.' : (meant?.remedy ?? withoutMeaning(path, fields)),
        ...(isEmpty ? { mend: { edit: 'remove', path } } : mendOfForeign(meant, path, data, schema)),
      },
    };
  });
}

/** What to do about a field that is like none of ours. In an entry of a list, no comment may be possible. */
const withoutMeaning = (path: Path, fields: readonly string[]): string =>
  path.some((step) => typeof step === 'number')
    ? `The fields here are ${fields.join(', ')}.`
    : `Make it a comment, or remove it: the fields here are ${fields.join(', ')}.`;

const isNothing = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

function wrongValue(misplaced: Misplaced, { file, isId }: Owner): Problem {
  const { issue, path, value } = misplaced;
  const mend = mendOf(misplaced, isId);
  return {
    file,
    path,
    message: `${path.length ? messageOf(issue, value) : `There is ${typeName(value)} where a group of fields belongs`}.`,
    remedy: remedyOf(misplaced, mend),
    ...(mend && { mend }),
  };
}

/** Where a value may be one of several things, what is wrong with it as the one that it most resembles. */
function alternatives(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find(
    (branch) => !branch.some(({ code, path }) => code === 'invalid_type' && !path.length),
  );
  return meant ? meant.flatMap((inner) => alternatives({ ...inner, path: [...issue.path, ...inner.path] })) : [issue];
}
