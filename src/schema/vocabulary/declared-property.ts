import { z } from 'zod';
import { formatList, quoted } from '../../format.ts';
import { ID_FORM } from '../../kinds.ts';
import { line, rule } from '../fields.ts';

const short = (description: string) => line(description, 60);

const propertyFields = z.strictObject({
  name: short('What claims write: lower-case letters, digits and single hyphens.').check(
    rule(
      (text) => ID_FORM.test(text),
      (text) => `${quoted(text)} is not a valid name of a property`,
      'Use lower-case letters, digits and single hyphens, such as votes-for. Readers see the label.',
    ),
  ),
  label: short('What readers see above its claims: `Votes for`.'),
  question: line(
    'The question that its claims answer, about “it”, which pages name beside it: `How many voted for it`.',
    120,
  ).transform((question) => question.replace(/\s*\?$/, '')),
  value: z
    .enum(['figure', 'date', 'record', 'text'])
    .describe(
      'What its claims have for a value: a figure with its unit, an EDTF date, the id of a record or a text, or a text alone.',
    ),
  of: z
    .array(z.enum(['person', 'group', 'place', 'event']).describe('A kind of record.'))
    .optional()
    .describe('With `value: record`, the kinds of record that it can be: people, groups and places when left out.'),
  values: z
    .array(short('A text.'))
    .optional()
    .describe('With `value: text`, the only texts that are allowed. Any text when left out.'),
  implies: z
    .record(z.string(), z.array(short('A text.')))
    .optional()
    .describe('Which of `values` follow from which: `{killed: [dead]}` lets the two agree.'),
  several: z
    .boolean()
    .default(false)
    .describe('`true` when several answers can hold at once, so that they are not compared.'),
  changes: z
    .boolean()
    .default(false)
    .describe('`true` when it changes with time, so that answers for different times are shown in their order.'),
  leads: z.boolean().default(false).describe('`true` when readers ask it first: pages show it before the others.'),
  searchWords: z
    .array(short('A word.'))
    .default([])
    .describe('Words under which search finds its claims, beside those of label and question: `[casualties, toll]`.'),
  export: short(
    'What a page calls it for programs, in `data-property`, such as `deathToll`: its name when left out.',
  ).optional(),
  ged: z
    .enum(['deaths', 'side_a', 'side_b'])
    .optional()
    .describe(
      'What its claims give the table of events in the columns of UCDP GED: `deaths` for how many died, `side_a` for who carried it out, `side_b` for their opponent.',
    ),
});

type DeclaredProperty = z.output<typeof propertyFields>;

/** A property of claims: what they say of a subject. */
export const propertySchema = propertyFields.superRefine((property, context) => {
  for (const { path, message, remedy } of propertyConflicts(property))
    context.addIssue({ code: 'custom', path, message, params: { remedy } });
});

interface PropertyConflict {
  path: string[];
  message: string;
  remedy: string;
}

/** Fields that do not fit the type of value of their property. */
function* propertyConflicts(property: DeclaredProperty): Generator<PropertyConflict> {
  const { value, values = [], implies = {} } = property;
  const needed = { of: 'record', values: 'text', implies: 'text' } as const;
  for (const field of ['of', 'values', 'implies'] as const)
    if (property[field] && value !== needed[field])
      yield {
        path: [field],
        message: `is not used with "value: ${value}"`,
        remedy: `Remove it, or write "value: ${needed[field]}".`,
      };
  const unlisted = Object.entries(implies)
    .flat(2)
    .filter((text) => !values.includes(text));
  if (value === 'text' && unlisted.length)
    yield {
      path: ['implies'],
      message: `has ${formatList(unlisted.map(quoted))}, not among the values`,
      remedy: 'Add it to values, or write one of these.',
    };
}
