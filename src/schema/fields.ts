import { z } from 'zod';
import { edtfProblem, type Edtf } from '../edtf.ts';
import { quoted } from '../format.ts';

/** Ids are branded by kind, so that a person's cannot be passed for a group's. An id is unique among all records. */
export type Id<Kind extends string = string> = string & { readonly __id: Kind };
export type ArticleId = Id<'article'>;
export type PersonId = Id<'person'>;
export type GroupId = Id<'group'>;
export type PlaceId = Id<'place'>;
export type EntityId = PersonId | GroupId | PlaceId;
export type EventId = Id<'event'>;
/** What a claim can be about. */
export type SubjectId = EntityId | EventId;

/** What a file may be called, without `.md`: lower-case words of `a-z` and `0-9` joined by hyphens. */
export const ID_FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A rule on a text: whether it holds, what is wrong where it does not, said after the field’s name, and how to mend it. */
const rule = (holds: (text: string) => boolean, fault: (text: string) => string, remedy: string) =>
  z.refine<string>(holds, { error: ({ input }) => fault(input as string), params: { remedy } });

/** The field holds ids of these kinds; the checks after reading look them up. */
const idField = <K extends string>(description: string) =>
  z
    .string()
    .check(
      rule(
        (text) => ID_FORM.test(text),
        (text) => `${quoted(text)} is no id`,
        'An id is the name of a file without .md: words of a-z and 0-9 joined by single hyphens.',
      ),
    )
    .transform((id) => id as Id<K>)
    .describe(description);

export const articleId = (description: string) => idField<'article'>(description);
export const personId = (description: string) => idField<'person'>(description);
export const groupId = (description: string) => idField<'group'>(description);
export const placeId = (description: string) => idField<'place'>(description);
export const entityId = (description: string) => idField<'person' | 'group' | 'place'>(description);
export const subjectId = (description: string) => idField<'event' | 'person' | 'group' | 'place'>(description);
export const speakerId = (description: string) => idField<'person' | 'group'>(description);

/** Characters that cannot be seen and that nobody types on purpose: controls, and what turns the direction of a text around. */
export const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/;

/** One line of text: not empty, no line break, no space at either end. */
export const line = (description: string, longest = 300) =>
  z
    .string()
    .check(
      rule(Boolean, () => 'is empty', 'Fill it in, or delete the line if the field may be left out.'),
      rule(
        (text) => text.length <= longest,
        (text) => `has ${text.length} characters; ${longest} are allowed`,
        'Shorten it.',
      ),
      rule(
        (text) => /^\S(?:[^\r\n]*\S)?$/.test(text),
        () => 'has a line break, or a space at its start or end',
        'Write it in one line, without these spaces.',
      ),
      rule(
        (text) => !HIDDEN.test(text),
        () => 'has a control character',
        'Delete it: it cannot be seen, and nobody typed it on purpose.',
      ),
    )
    .describe(description);

/** The SHA-256 of a file, as `sha256sum` prints it. */
export const sha256 = (description: string) =>
  z
    .string()
    .check(
      rule(
        (text) => /^[0-9a-f]{64}$/.test(text),
        (text) => `${quoted(text)} is no SHA-256`,
        'Copy the 64 digits of 0-9 and a-f that sha256sum prints for the file.',
      ),
    )
    .describe(description);

/** An EDTF date. A bare year, which YAML reads as a number, is one too. */
export const edtf = (description: string) =>
  z
    .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string())
    .superRefine((text, context) => {
      const fault = edtfProblem(text);
      if (fault)
        context.addIssue({
          code: 'custom',
          message: `${quoted(text)} ${fault.message}`,
          params: { remedy: fault.remedy },
        });
    })
    .transform((text) => text as Edtf)
    .describe(description);

export const webAddress = (description: string) =>
  z
    .string()
    .check(
      rule(
        (text) => /^https?:\/\/[^\s/]\S*$/i.test(text) && URL.canParse(text),
        (text) => `${quoted(text)} is no web address`,
        'Write it whole, from http:// or https:// on.',
      ),
    )
    .describe(description);

const aliasKinds = ['spelling', 'transliteration', 'nom-de-guerre', 'acronym', 'short'] as const;

/** Another name, written out. */
export const namedAlias = z.strictObject({
  name: line('The other name.', 120),
  lang: z
    .string()
    .check(
      rule(
        (text) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text),
        (text) => `${quoted(text)} is no code of a language`,
        'Write its BCP 47 code, such as ar for Arabic or fr for French.',
      ),
    )
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
