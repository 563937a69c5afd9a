import { z } from 'zod';
import { quoted } from '../../format.ts';
import { propertySchema } from './declared-property.ts';
import { line } from '../fields.ts';

const short = (description: string) => line(description, 60);

/** What groups are to programs: the types of schema.org that a kind can have. The last two are for what is not a body. */
export const groupTypes = [
  'Organization',
  'Corporation',
  'EducationalOrganization',
  'GovernmentOrganization',
  'NewsMediaOrganization',
  'PoliticalParty',
  'SportsOrganization',
  'WorkersUnion',
  'Event',
  'Thing',
] as const;

/** A kind of group, written out. */
export const namedGroupKind = z.strictObject({
  name: short('The kind, such as `sports club`.'),
  type: z
    .enum(groupTypes)
    .default('Organization')
    .describe(
      'What such a group is to programs, a type of schema.org: `Event` for an operation, `Thing` for an ethnic group, which is not a body.',
    ),
});

const groupKind = z.union(
  [short('A kind of group.').transform((kind) => namedGroupKind.parse({ name: kind })), namedGroupKind],
  { error: 'is neither a kind nor {name, type?}' },
);

/** The classes of GeoNames, which Linked Places takes: administrative, water, landscape, populated, road, site, terrain. */
const featureClasses = ['A', 'H', 'L', 'P', 'R', 'S', 'T'] as const;

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
  featureClass: z
    .enum(featureClasses)
    .optional()
    .describe(
      'Its class in GeoNames, without which the gazetteer cannot have it: `P` for a town, `A` for a county, `H` for a lake.',
    ),
  precision: z
    .int()
    .min(1)
    .max(7)
    .optional()
    .describe(
      'How exactly such a place says where an event was, as UCDP GED counts: 1 for a town, 3 for a county, 5 for a region or a river, 6 for a country.',
    ),
});

const placeKind = z.union(
  [short('A kind of place.').transform((kind) => namedPlaceKind.parse({ name: kind })), namedPlaceKind],
  { error: 'is neither a kind nor {name, span?, heads?, heading?, featureClass?, precision?}' },
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
      .describe('Kinds of groups, each a name or `{name, type?}`, in the order in which the list of groups has them.'),
    placeKinds: z
      .array(placeKind)
      .default([])
      .describe('Kinds of places, each a name or `{name, span?, heads?, heading?, featureClass?, precision?}`.'),
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
