import { z } from 'zod';
import { quoted } from '../../format.ts';
import { propertySchema } from './declared-property.ts';
import { line } from '../fields.ts';

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
    'The heading, in that list, of such places that neither head others nor lie in one that does: `Other countries`.',
  ).optional(),
});

const placeKind = z.union(
  [short('A kind of place.').transform((kind) => namedPlaceKind.parse({ name: kind })), namedPlaceKind],
  { error: 'is neither a kind nor {name, span?, heads?, heading?}' },
);

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
    synonyms: z
      .array(z.array(short('A word, or two.')).min(2).describe('Words that are taken for one.'))
      .default([])
      .describe(
        'Words that search takes for one, a list each: `[Norway, Norwegian, Norwegians, norvégien]`. The words of most news are known without.',
      ),
  })
  .superRefine((declared, context) => {
    const { synonyms: _, ...named } = declared;
    for (const [list, entries] of Object.entries(named)) {
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
