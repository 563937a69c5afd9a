import type { z } from 'zod';
import { formatList, quoted } from '../../format.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with a value, to be read after the field’s name. */
export function messageOf(issue: Issue, value: unknown): string {
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

const EXPECTED: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list such as [one, two]',
  object: 'a group of fields such as {name: one}',
};

/** What sort of value it is, in an author’s words; a number, true and false are themselves. */
export function typeName(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'text';
}
