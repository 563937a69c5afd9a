import { z } from 'zod';
import { isPassageNumber, parseCitation } from '../citation-syntax.ts';
import { edtfProblem, parseEdtf, writtenDate, type EdtfDate } from '../edtf.ts';
import { quoted } from '../format.ts';
import { ID_FORM, idLike } from '../kinds.ts';
import { intervalInWords } from '../words/dates-in-words.ts';
import { unwantedIn, withoutInvisible } from './unwanted-characters.ts';

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

/**
 * A rule on a text: whether it holds, what is wrong where it does not, to be read after the field’s name, and the remedy.
 * @param corrected the text with the remedy, where a machine can do it; the empty text where the field goes if it may
 */
export const rule = (
  holds: (text: string) => boolean,
  message: (text: string) => string,
  remedy: string,
  corrected?: (text: string) => string | undefined,
) => z.refine<string>(holds, { error: ({ input }) => message(input as string), params: { remedy, corrected } });

/** The field holds ids of these kinds; the checks after reading look them up. */
const idField = <K extends string>(description: string) =>
  z
    .string()
    .check(
      z.refine<string>((text) => ID_FORM.test(text), {
        error: ({ input }) => `${quoted(input as string)} is not a valid id`,
        params: {
          remedy: 'Use the file name without .md: lower-case letters, digits, single hyphens.',
          corrected: idLike,
          isId: true,
        },
      }),
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

/** No character that nobody sees, and none that stands where text was lost. */
const wantedCharacters = z.check<string>(({ value, issues }) => {
  const [unwanted] = unwantedIn(value);
  if (unwanted)
    issues.push({
      code: 'custom',
      input: value,
      message: unwanted.message,
      params: { remedy: unwanted.remedy, ...(unwanted.isInvisible && { corrected: withoutInvisible }) },
    });
});

/** One line of text: not empty, no line break, no space at either end. */
export const line = (description: string, longest = 300) =>
  z
    .string()
    .check(
      rule(
        Boolean,
        () => 'is empty',
        'Fill it in, or delete the line if the field may be left out.',
        () => '',
      ),
      rule(
        (text) => text.length <= longest,
        (text) => `has ${text.length} characters; ${longest} are allowed`,
        'Shorten it.',
      ),
      rule(
        (text) => !/[\r\n]/.test(text),
        () => 'has a line break',
        'Write it in one line.',
      ),
      rule(
        (text) => !/^[^\S\r\n]|[^\S\r\n]$/.test(text),
        () => 'has a space at its start or end',
        'Delete it. No word changes.',
        (text) => text.trim(),
      ),
      wantedCharacters,
    )
    .meta({ description, freeText: true });

export const draft = z
  .boolean()
  .default(false)
  .describe('`true` while it is not to be published: it is checked, and shown by `npm run dev` alone.');

/** The SHA-256 of a file, as `sha256sum` prints it. */
export const sha256 = (description: string) =>
  z
    .string()
    .check(
      rule(
        (text) => /^[0-9a-f]{64}$/.test(text),
        (text) => `${quoted(text)} is not a SHA-256 checksum`,
        'Copy the 64 digits of 0-9 and a-f that sha256sum prints for the file.',
      ),
    )
    .describe(description);

/** An EDTF date. A bare year, which YAML reads as a number, is one too. */
/** @param isMoment whether the date is that of one moment, so that an interval says between which two it is */
export const edtf = (description: string, isMoment = false) =>
  z
    .preprocess((value) => (typeof value === 'number' ? writtenDate(value) : value), z.string())
    .transform((text, context): EdtfDate => {
      const date = parseEdtf(text);
      if (date) return date;
      const problem = edtfProblem(text)!;
      const interval = isMoment ? intervalInWords(text) : undefined;
      context.addIssue({
        code: 'custom',
        message: `${quoted(text)} ${problem.message}`,
        params: {
          remedy: interval ? `Write "${interval}".` : problem.remedy,
          corrected: () => interval ?? problem.meant,
        },
      });
      return z.NEVER;
    })
    .describe(description);

export const webAddress = (description: string) =>
  z
    .string()
    .check(
      rule(
        (text) => /^https?:\/\/[^\s/]\S*$/i.test(text) && URL.canParse(text),
        (text) => `${quoted(text)} is not a web address`,
        'Write the full address, starting with https://.',
      ),
      wantedCharacters,
    )
    .describe(description);

/** A language as BCP 47 writes it. */
export const languageCode = (description: string) =>
  z
    .string()
    .check(
      rule(
        (text) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text),
        (text) => `${quoted(text)} is not a language code`,
        'Write its BCP 47 code, such as ar for Arabic or fr for French.',
      ),
    )
    .describe(description);

/** A citation without its brackets: `article-id` or `article-id:p4`. */
export const citation = (description: string) =>
  z
    .string()
    .check(
      rule(
        (text) => parseCitation(text) !== undefined,
        (text) => `${quoted(text)} is not a citation`,
        'Write article-id, or article-id:p4 for its fourth passage.',
      ),
    )
    .transform((text) => parseCitation(text)!)
    .describe(description);

/** The number of a passage, which YAML reads as a number where it has no letter. */
export const passageNumber = (description: string) =>
  z
    .union([z.number(), z.string()], { error: 'is not the number of a passage' })
    .transform(String)
    .check(
      rule(
        isPassageNumber,
        (text) => `${quoted(text)} is not the number of a passage`,
        'Write the number beside the passage: 3, or 3a.',
      ),
    )
    .describe(description);
