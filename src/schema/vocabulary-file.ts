import { z } from 'zod';
import { formatList, quoted } from '../format.ts';
import { ID_FORM } from '../kinds.ts';
import { line, rule } from './fields.ts';

const short = (description: string) => line(description, 60);

const groupKind = short('A kind of group, such as `sports club`.').transform((kind) => ({ name: kind }));

/** A kind of place, written out. */
export const namedPlaceKind = z.strictObject({
  name: short('The kind, such as `village`.'),
  span: z
    .number()
    .positive()
    .max(120)
    .optional()
    .describe('How many degrees the small map of such a place is wide: 30 when left out.'),
  heads: z
    .boolean()
    .default(false)
    .describe('`true` when the list of places has what lies in such a place below it, as it has with countries.'),
  heading: short(
    'The heading in that list of those that neither head others nor lie in such a place: `Other countries`.',
  ).optional(),
});

const placeKind = z.union(
  [short('A kind of place.').transform((kind) => namedPlaceKind.parse({ name: kind })), namedPlaceKind],
  { error: 'is neither a kind nor {name, span?, heads?, heading?}' },
);

const propertyFields = z.strictObject({
  name: short('What claims write: lower-case letters, digits and single hyphens.').check(
    rule(
      (text) => ID_FORM.test(text),
      (text) => `${quoted(text)} is not a valid name of a property`,
      'Use lower-case letters, digits and single hyphens, such as votes-for. Readers see the label.',
    ),
  ),
  label: short('What readers see above its claims: `Votes for`.'),
  question: line('The question that its claims answer: `How many voted for it`.', 120).transform((question) =>
    question.replace(/\s*\?$/, ''),
  ),
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
  export: short('What the data of a page calls it, such as `deathToll`: its name when left out.').optional(),
});

type DeclaredProperty = z.output<typeof propertyFields>;

/** A property of claims: what they say of a subject. */
export const propertySchema = propertyFields.superRefine((property, context) => {
  for (const { path, message, remedy } of propertyConflicts(property))
    context.addIssue({ code: 'custom', path, message, params: { remedy } });
});

/** A unit of figures, written out. */
export const namedUnit = z.strictObject({
  name: short('The word for many: `children`.'),
  one: short('The word for one, where it is not the same without its last s: `child`.').optional(),
  counts: short(
    'What it counts, where other units count the same in another way: figures of such units are compared.',
  ).optional(),
  decimals: z
    .int()
    .min(0)
    .max(6)
    .default(0)
    .describe('How many digits a figure that is not whole has after its point: 2 for money, so that 2.5 is 2.50.'),
});

const unit = z.union([short('A unit.').transform((many) => namedUnit.parse({ name: many })), namedUnit], {
  error: 'is neither a unit nor {name, one?, counts?, decimals?}',
});

/** What an author may write in `vocabulary.yaml`. */
export const vocabularySchema = z
  .strictObject({
    groupKinds: z
      .array(groupKind)
      .default([])
      .describe('Kinds of groups, in the order in which the list of groups has them.'),
    placeKinds: z
      .array(placeKind)
      .default([])
      .describe('Kinds of places, each a name or `{name, span?, heads?, heading?}`.'),
    properties: z
      .array(propertySchema)
      .default([])
      .describe('Properties of claims, in the order in which pages show them.'),
    units: z.array(unit).default([]).describe('Units of figures, each a name or `{name, one?, counts?, decimals?}`.'),
  })
  .superRefine((declared, context) => {
    for (const [list, entries] of Object.entries(declared)) {
      const names = entries.map((entry) => entry.name);
      names.forEach((repeated, i) => {
        if (names.indexOf(repeated) < i)
          context.addIssue({
            code: 'custom',
            path: [list, i],
            message: `declares ${quoted(repeated)} a second time`,
            params: { remedy: 'Keep one of the two.' },
          });
      });
    }
  });

export type DeclaredVocabulary = z.output<typeof vocabularySchema>;

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
