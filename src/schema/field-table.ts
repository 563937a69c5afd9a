import type { z } from 'zod';
import { formatChoice } from '../format.ts';
import { descriptionOf, elementOf, fieldsOf, valuesOf } from './describe.ts';
import type { Property, Vocabulary } from './vocabulary/vocabulary.ts';

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
export const propertyTable = ({ properties }: Vocabulary): string =>
  [
    '| Property | Question | Value | Changes with time |',
    '| --- | --- | --- | --- |',
    ...[...properties.values()].map(
      (property) =>
        `| \`${property.name}\` | ${property.question} | ${valueOf(property)} | ${property.changes ? 'yes' : 'no'} |`,
    ),
  ].join('\n');

const VALUES = { figure: 'a figure', date: 'a date', text: 'a text' };

function valueOf({ value, of, values, several }: Property): string {
  const answer =
    value === 'record' ? `the id of a ${formatChoice(of)}, or a text` : values ? formatChoice(values) : VALUES[value];
  return several ? `${answer}; several may hold` : answer;
}

/** The units of claims as a Markdown table: those that count the same together, then all others. */
export function unitTable({ units }: Vocabulary): string {
  const counting = [...Map.groupBy(units.values(), ({ counts }) => counts)];
  const shared = counting.filter(([, same]) => same.length > 1);
  const alone = counting.filter(([, same]) => same.length === 1).flatMap(([, same]) => same);
  return [
    '| Counts | Units |',
    '| --- | --- |',
    ...[...shared, ['each itself', alone] as const].map(
      ([counted, same]) => `| ${counted} | ${same.map(({ name }) => name).join(', ')} |`,
    ),
  ].join('\n');
}

/** The kinds of groups and places as a Markdown table. */
export const kindTable = ({ groupKinds, placeKinds }: Vocabulary): string =>
  [
    '| Of | Kinds |',
    '| --- | --- |',
    `| groups | ${[...groupKinds.keys()].join(', ')} |`,
    `| places | ${[...placeKinds.keys()].join(', ')} |`,
  ].join('\n');
