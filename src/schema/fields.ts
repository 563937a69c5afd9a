import { z } from 'zod';
import { EDTF_FORM, parseEdtf, type Edtf } from '../edtf.ts';

/** Ids are branded by kind, so that a person's cannot be passed for a group's. An id is unique among all records. */
export type Id<Kind extends string = string> = string & { readonly __id: Kind };
export type ArticleId = Id<'article'>;
export type PersonId = Id<'person'>;
export type GroupId = Id<'group'>;
export type PlaceId = Id<'place'>;
export type EntityId = PersonId | GroupId | PlaceId;

/** What a file may be called, without `.md`: lower-case words of `a-z` and `0-9` joined by hyphens. */
export const ID_FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The field holds ids of these kinds; the checks after reading look them up. */
const idField = <K extends string>(description: string) =>
  z
    .string()
    .regex(ID_FORM, { error: 'is no id: an id is the name of a file without .md, in a-z, 0-9 and single hyphens' })
    .transform((id) => id as Id<K>)
    .describe(description);

export const personId = (description: string) => idField<'person'>(description);
export const groupId = (description: string) => idField<'group'>(description);
export const placeId = (description: string) => idField<'place'>(description);
export const entityId = (description: string) => idField<'person' | 'group' | 'place'>(description);

/** One line of text: not empty, no line break, no space at either end. */
export const line = (description: string, longest = 300) =>
  z
    .string()
    .min(1, { error: 'is empty' })
    .max(longest, { error: ({ input }) => `has ${(input as string).length} characters; ${longest} are allowed` })
    .regex(/^\S(?:[^\r\n]*\S)?$/, { error: 'has a line break, or a space at its start or end' })
    .describe(description);

export const edtf = (description: string) =>
  z
    .string({ error: 'is no date: put it in quotation marks if YAML takes it for a number' })
    .refine((text) => parseEdtf(text) !== undefined, {
      error: ({ input }) => `"${input}" is no date that exists. ${EDTF_FORM}`,
    })
    .transform((text) => text as Edtf)
    .describe(description);

export const webAddress = (description: string) =>
  z
    .string()
    .refine((text) => /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text), {
      error: ({ input }) => `"${input}" is no web address: write it whole, from http:// or https://`,
    })
    .describe(description);

const aliasKinds = ['spelling', 'transliteration', 'nom-de-guerre', 'acronym', 'short'] as const;

const namedAlias = z.strictObject({
  name: line('The other name.', 120),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'is no BCP 47 language code such as ar or fr' })
    .optional()
    .describe('Its language, a BCP 47 code such as `ar` or `fr`.'),
  kind: z.enum(aliasKinds).default('spelling').describe('What sort of name it is.'),
  weak: z
    .boolean()
    .default(false)
    .describe('`true` for a name that means other things too: it finds the page, but demands no tag.'),
});

export type Alias = z.output<typeof namedAlias>;

export const aliases = z
  .array(
    z.union([line('Another spelling.', 120).transform((name) => namedAlias.parse({ name })), namedAlias], {
      error: 'is neither a name nor {name, lang?, kind?, weak?}',
    }),
  )
  .default([])
  .describe('Other names, each a plain spelling or `{name, lang?, kind?, weak?}`. Every one of them finds the page.');
