import type { z } from 'zod';
import { formatChoice } from '../format.ts';
import { descriptionOf, elementOf, fieldsOf } from '../schema/describe.ts';
import { propertyNames, propertyOf, UNITS } from '../schema/properties.ts';

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

/** The properties of claims as the table that the README shows. */
export function propertyTable(): string {
  return [
    '| Property | Shown as | Value | `asOf` needed |',
    '| --- | --- | --- | --- |',
    ...propertyNames.map((name) => {
      const property = propertyOf(name);
      const time = property.changes ? 'about a person, group or place' : 'no';
      return `| \`${name}\` | ${property.label} | ${valueOf(property)} | ${time} |`;
    }),
  ].join('\n');
}

function valueOf({ valueType, of, values, several }: ReturnType<typeof propertyOf>): string {
  if (valueType === 'quantity') return 'a figure';
  if (valueType === 'date') return 'a date';
  if (values) return formatChoice(values);
  return `${of ? `the id of a ${formatChoice(of)}, or a text` : 'a text'}${several ? '; several may hold' : ''}`;
}

/** The units of claims as the table that the README shows. */
export const unitTable = (): string =>
  [
    '| Counts | Units |',
    '| --- | --- |',
    ...Object.entries(UNITS).map(([counted, units]) => `| ${counted} | ${units.join(', ')} |`),
  ].join('\n');
