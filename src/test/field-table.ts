import type { z } from 'zod';
import { descriptionOf, elementOf, fieldsOf } from '../schema/describe.ts';

/** The fields of a schema as the table that the README shows: name, whether it is needed, and what it means. */
export function fieldTable(schema: z.ZodType): string {
  return ['| Field | Needed | Meaning |', '| --- | --- | --- |', ...rows(schema, '')].join('\n');
}

function rows(schema: z.ZodType, prefix: string): string[] {
  return Object.entries(fieldsOf(schema) ?? {}).flatMap(([name, field]) => {
    const element = elementOf(field);
    const needed = field.safeParse(undefined).success ? 'no' : 'yes';
    return [
      `| \`${prefix}${name}\` | ${needed} | ${descriptionOf(field)?.replaceAll('|', '\\|')} |`,
      ...rows(element ?? field, `${prefix}${name}${element ? '[]' : ''}.`),
    ];
  });
}
