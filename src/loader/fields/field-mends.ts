import type { z } from 'zod';
import type { Mend } from '../problem.ts';
import { isPublishedFlag, type MeantField } from './foreign-fields.ts';
import { HEADLINES, inFullForm } from './in-full-form.ts';
import type { Misplaced } from './misplaced.ts';
import { isValid, schemaAt, valueAt, type Path } from './schema-at.ts';
import { declare, unknownWordOf } from './unknown-word.ts';

type Issue = Misplaced['issue'];

/**
 * What a machine can do about a value that does not belong where it is.
 * @param isId whether a record has an id
 */
export function mendOf(
  { issue, path, value, schema }: Omit<Misplaced, 'data'>,
  isId: (id: string) => boolean = () => false,
): Mend | undefined {
  const remove: Mend | undefined = isValid(schema, path, undefined) ? { edit: 'remove', path } : undefined;
  if (value === null && remove) return remove;
  if (remove && typeof value === 'string' && NOTHING.test(value)) return remove;
  if (isPublishedFlag(path, value)) return value ? remove : undefined;
  const full = inFullForm(schema, path, value);
  if (full !== undefined) return { edit: 'set', path, value: full };
  const unknownWord = unknownWordOf(issue);
  if (unknownWord) return declare(unknownWord, value as string);
  if (isUnquoted(issue, value) || isBracketed(path, value)) return { edit: 'quote', path };
  const corrected = correctedBy(issue, value);
  if (corrected === '') return remove;
  const isMeant = corrected !== undefined && (!isIdIssue(issue) || isId(corrected));
  return isMeant ? { edit: 'set', path, value: corrected } : undefined;
}

/** A sign in the place of what is not known. */
const NOTHING = /^[-–—?.\s]+$/;

/** Whether a headline is read as a list because it is printed in brackets. */
export const isBracketed = (path: Path, value: unknown): value is unknown[] =>
  Array.isArray(value) && HEADLINES.includes(path.at(-1)!);

/** Whether a text is read as a number, or as true or false, for want of quotation marks. */
export const isUnquoted = (issue: Issue, value: unknown): boolean =>
  issue.code === 'invalid_type' && issue.expected === 'string' && /^(number|boolean)$/.test(typeof value);

/** Whether a text is no id, which a name may stand for. */
export const isIdIssue = (issue: Issue): boolean => issue.code === 'custom' && issue.params?.['isId'] === true;

/** The text that a rule has in place of another; the empty one where the field says nothing. */
function correctedBy(issue: Issue, value: unknown): string | undefined {
  if (issue.code !== 'custom' || typeof value !== 'string') return undefined;
  return (issue.params?.['corrected'] as ((text: string) => string | undefined) | undefined)?.(value);
}

/** A field of another program is renamed where ours is missing and takes what it has, or will when that is mended. */
export function mendOfForeign(
  meant: MeantField | undefined,
  path: Path,
  data: unknown,
  schema: z.ZodType,
): { mend?: Mend } {
  const { edit, field, fits = () => true } = meant ?? {};
  if (!meant) return path.some((step) => typeof step === 'number') ? {} : { mend: { edit: 'comment', path } };
  if (edit === 'remove' || edit === 'comment') return { mend: { edit, path } };
  const value = valueAt(data, path);
  if (!fits(value)) return { mend: { edit: 'comment', path } };
  if (edit !== 'rename' || !field) return {};
  const target = [...path.slice(0, -1), field];
  const isFree = valueAt(data, target) === undefined;
  return isFree && canBeRight(schema, target, value) ? { mend: { edit, path, name: field } } : {};
}

/** Whether a field takes a value, or would once a machine has mended it. */
function canBeRight(schema: z.ZodType, path: Path, value: unknown): boolean {
  const result = schemaAt(schema, path)?.safeParse(value);
  if (!result || result.success) return Boolean(result);
  return result.error.issues.every((issue) => !issue.path.length && mendOf({ issue, path, value, schema }));
}
