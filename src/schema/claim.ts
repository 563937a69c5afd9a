import { z } from 'zod';
import { edtf as readEdtf, edtfProblem, writtenDate, type EdtfDate } from '../edtf.ts';
import { formatList, quoted } from '../format.ts';
import { ID_FORM } from '../kinds.ts';
import { edtf, line, passageNumber, speakerId, subjectId, type Id } from './fields.ts';
import { vocabularyWord } from './vocabulary/vocabulary-word.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** How sure a speaker is, from the strongest to the weakest; what is planned or denied comes last. */
export const certainties = [
  'stated',
  'believed',
  'estimated',
  'probable',
  'rumoured',
  'unconfirmed',
  'planned',
  'denied',
] as const;

export type Certainty = (typeof certainties)[number];

const number = (description: string) => z.number().min(0).describe(description).optional();

/** A figure for which a text has more, or less, than a number. */
export const figureRange = z.strictObject({
  low: number('The least: `{low: 90}` is “at least 90”.'),
  high: number('The most: `{high: 90}` is “at most 90”.'),
  moreThan: number('`{moreThan: 90}` is “more than 90”.'),
  lessThan: number('`{lessThan: 90}` is “fewer than 90”.'),
  about: number('`{about: 5100}` is “about 5,100”.'),
  words: line(
    'The words, where the text has no number: `{low: 1000, words: thousands}`. They are shown; the numbers are for comparing alone.',
    60,
  ).optional(),
});

const createClaimFields = (vocabulary: Vocabulary) =>
  z.strictObject({
    subject: subjectId('What it is about: the id of an event, a person, a group or a place.'),
    property: vocabularyWord(
      vocabulary,
      'properties',
      'What is said of it: a property of the vocabulary, such as `killed`.',
    ),
    value: z
      .union([z.number().min(0), figureRange, line('A text.', 120)], {
        error: 'is neither a number, a range such as {low, high}, an id nor a text',
      })
      .describe(
        'The figure as the text has it (`37`, `{low, high}`, `{moreThan}`, `{about}`), the id, the date or the short text that the property asks for.',
      ),
    unit: vocabularyWord(
      vocabulary,
      'units',
      'What a figure counts: a unit of the vocabulary, such as `people`. Needed with figures.',
    ).optional(),
    asOf: edtf(
      'When it held according to the article, an EDTF date. Left out where the article gives no time: never the date of the report.',
    ).optional(),
    attributedTo: line(
      'Who is quoted, shortly, as the text has it. Left out where the article itself says it.',
      120,
    ).optional(),
    source: speakerId('Who is quoted, where they have a page: the id of a person or group.').optional(),
    certainty: z.enum(certainties).default('stated').describe('How sure the speaker is: `stated` when left out.'),
    paragraph: passageNumber(
      'The number of the passage that reports it, `3` or `3a`: of a paragraph, a quotation, a table or an item of a list.',
    ),
    note: line('Shown beside it.', 200).optional(),
  });

type Fields = z.output<ReturnType<typeof createClaimFields>>;

/** A figure as a text has it: a number, or what it says of one. */
export type Figure = number | z.output<typeof figureRange>;
/** What a claim says: a figure, a date, an id or a text, as its property asks. */
export type ClaimValue = Figure | string | EdtfDate;

/** One statement that an article reports. */
export const createClaimSchema = (vocabulary: Vocabulary) =>
  createClaimFields(vocabulary)
    .superRefine((claim, context) => {
      for (const { field, message, remedy } of fieldConflicts(claim))
        context.addIssue({ code: 'custom', path: [field], message, params: { remedy } });
    })
    .transform((claim) => ({
      ...claim,
      value:
        claim.property.value === 'date'
          ? readEdtf(writtenDate(claim.value as string | number))
          : (claim.value as ClaimValue),
    }));

export type ClaimData = z.output<ReturnType<typeof createClaimSchema>>;

export const isDate = (value: ClaimValue): value is EdtfDate => typeof value === 'object' && 'text' in value;

export const isFigure = (value: ClaimValue): value is Figure => typeof value !== 'string' && !isDate(value);

/** The id that a claim’s value is, if it is one: what has the form of an id, where the property takes ids. */
export const valueId = ({ property, value }: Pick<ClaimData, 'property' | 'value'>): Id | undefined =>
  property.value === 'record' && typeof value === 'string' && ID_FORM.test(value) ? (value as Id) : undefined;

interface FieldConflict {
  field: keyof Fields;
  message: string;
  remedy: string;
}

/** Where property, value and unit of a claim do not fit each other. */
function fieldConflicts(claim: Fields): FieldConflict[] {
  const { attributedTo, source, property, unit } = claim;
  const conflicts = property.value === 'figure' ? [...figureConflicts(claim)] : [...valueConflicts(claim)];
  if (unit && property.value !== 'figure')
    conflicts.push({ field: 'unit', message: `is not used with "${property.name}"`, remedy: 'Remove it.' });
  if (source && !attributedTo)
    conflicts.push({
      field: 'attributedTo',
      message: 'is missing, though a source is named',
      remedy: 'Write who is quoted, as the text has it.',
    });
  return conflicts;
}

function* figureConflicts({ property, value, unit }: Fields): Generator<FieldConflict> {
  const wrong = (message: string, remedy: string): FieldConflict => ({ field: 'value', message, remedy });
  if (typeof value === 'string')
    yield wrong(
      `${quoted(value)} is not a number; "${property.name}" needs one`,
      'Write a number, or {low: 90, high: 100}.',
    );
  else if (typeof value === 'object') {
    const { low, high, words, ...others } = value;
    const alone = Object.keys(others);
    if (alone.length + Number((low ?? high) !== undefined) !== 1)
      yield wrong(
        alone.length ? `says ${formatList(Object.keys(value))} at once` : 'says no number',
        'Write one of {low: 90}, {high: 100}, {low: 90, high: 100}, {moreThan: 90}, {lessThan: 100} and {about: 95}.',
      );
    else if (low! >= high!)
      yield wrong('is a range that ends before it begins', 'Write the smaller figure as low, the larger as high.');
  }
  if (!unit)
    yield {
      field: 'unit',
      message: 'is missing',
      remedy: 'Say what the figure counts, such as "unit: people". The guide and vocabulary.yaml list the units.',
    };
}

function* valueConflicts({ property, value }: Fields): Generator<FieldConflict> {
  const { name, value: type, values } = property;
  const wrong = (message: string, remedy: string): FieldConflict => ({ field: 'value', message, remedy });
  if (type === 'date') {
    const problem = typeof value === 'object' ? undefined : edtfProblem(writtenDate(value));
    if (typeof value === 'object') yield wrong('is a range, not a date', 'Write an interval as A/B.');
    else if (problem) yield wrong(`${quoted(writtenDate(value))} ${problem.message}`, problem.remedy);
  } else if (typeof value !== 'string')
    yield wrong(
      `is a number, which "${name}" does not take`,
      typeof value === 'number' && type === 'text'
        ? `Put it in quotation marks: "${value}".`
        : 'Write an id or a text.',
    );
  else if (values && !values.includes(value))
    yield wrong(`${quoted(value)} is not one of ${formatList(values)}`, 'Write one of these.');
}
