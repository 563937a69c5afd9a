import type { z } from 'zod';
import { formatChoice } from '../format.ts';
import { descriptionOf, elementOf, fieldsOf, valuesOf } from './describe.ts';
import { propertyNames, propertyOf, UNITS } from './properties.ts';

/** Longer lists of values have a table of their own. */
const LISTED_VALUES = 10;

/** The fields of a schema as a Markdown table: name, whether it is needed, and what it means. */
export function fieldTable(schema: z.ZodType): string {
  return ['| Field | Needed | Meaning |', '| --- | --- | --- |', ...rows(schema, '')].join('\n');
}

function rows(schema: z.ZodType, prefix: string): string[] {
  return Object.entries(fieldsOf(schema) ?? {}).flatMap(([name, field]) => {
    const element = elementOf(field);
    const needed = field.safeParse(undefined).success ? 'no' : 'yes';
    return [
      `| \`${prefix}${name}\` | ${needed} | ${meaningOf(field).replaceAll('|', '\\|')} |`,
      ...rows(element ?? field, `${prefix}${name}${element ? '[]' : ''}.`),
    ];
  });
}

function meaningOf(field: z.ZodType): string {
  const values = valuesOf(field);
  const listed = values.length && values.length <= LISTED_VALUES;
  return `${descriptionOf(field)}${listed ? ` One of ${formatChoice(values.map((value) => `\`${value}\``))}.` : ''}`;
}

/** The properties of claims as a Markdown table. */
export function propertyTable(): string {
  return [
    '| Property | Question | Value | Changes with time |',
    '| --- | --- | --- | --- |',
    ...propertyNames.map((name) => {
      const property = propertyOf(name);
      return `| \`${name}\` | ${property.question} | ${valueOf(property)} | ${property.changes ? 'yes' : 'no'} |`;
    }),
  ].join('\n');
}

function valueOf({ valueType, of, values, several }: ReturnType<typeof propertyOf>): string {
  if (valueType === 'quantity') return 'a figure';
  if (valueType === 'date') return 'a date';
  if (values) return formatChoice(values);
  return `${of ? `the id of a ${formatChoice(of)}, or a text` : 'a text'}${several ? '; several may hold' : ''}`;
}

/** The units of claims as a Markdown table. */
export const unitTable = (): string =>
  [
    '| Counts | Units |',
    '| --- | --- |',
    ...Object.entries(UNITS).map(([counted, units]) => `| ${counted} | ${units.join(', ')} |`),
  ].join('\n');
