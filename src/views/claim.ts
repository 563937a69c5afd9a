import type { Archive } from '../archive/archive.ts';
import { answerKey, type ClaimRecord } from '../archive/claims.ts';
import { claimsByProperty } from '../archive/disputes/disputes.ts';
import { formatDate } from '../format.ts';
import { isDate, valueId, type Certainty, type ClaimData } from '../schema/claim.ts';
import type { SubjectId } from '../schema/fields.ts';
import { recordUrl } from '../urls.ts';
import { dateText, imprint } from './citation.ts';
import { figureLabel } from './figure.ts';
import { linkTo, urlOf, type Entry } from './link.ts';

/** Who makes a claim, how sure they are, and where it is reported. */
export interface ClaimView {
  /** Who is quoted; the publisher where the article itself says it. */
  speaker: Entry;
  /** How sure the speaker is, to be read after the name: `thought it probable`. */
  certainty: string;
  asOf: string | undefined;
  note: string | undefined;
  /** Publisher and date of the article that reports it; the date alone where the publisher is the speaker. */
  reported: string;
  paragraph: number;
  /** The address of the passage. */
  passage: string;
}

const CERTAINTIES: Record<Certainty, string> = {
  stated: 'said so',
  believed: 'believed it',
  estimated: 'estimated it',
  probable: 'thought it probable',
  rumoured: 'reported a rumour',
  unconfirmed: 'could not confirm it',
  planned: 'spoke of a plan',
  denied: 'denied it',
};

export function claimView({ claim, article }: ClaimRecord, archive: Archive): ClaimView {
  const { attributedTo, source, certainty, asOf, note, paragraph } = claim;
  const publisher = article.data.publisher && archive.group(article.data.publisher);
  return {
    speaker: attributedTo
      ? { text: attributedTo, url: source && urlOf(archive.entity(source)) }
      : publisher
        ? linkTo(publisher)
        : { text: 'the article' },
    certainty: CERTAINTIES[certainty],
    asOf: asOf && formatDate(asOf),
    note,
    reported: attributedTo || !publisher ? imprint(article, archive) : dateText(article),
    paragraph,
    passage: recordUrl('article', article.id, paragraph),
  };
}

/** What a claim says: a figure as the text has it, a name with its page, a date, a text. */
export function valueView({ property, value, unit }: ClaimData, archive: Archive): Entry {
  if (isDate(value)) return { text: formatDate(value) };
  if (typeof value !== 'string') return { text: figureLabel(value, unit!) };
  const id = valueId({ property, value });
  return id ? linkTo(archive.subject(id as SubjectId)) : { text: value };
}

/** One answer with everyone who gives it. */
export interface AnswerView {
  value: Entry;
  claims: ClaimView[];
}

/** Everything that is claimed, answer by answer under the properties, in the order of the properties. */
export const answersByProperty = (
  records: readonly ClaimRecord[],
  archive: Archive,
): { label: string; export: string; answers: AnswerView[] }[] =>
  claimsByProperty(records).map(([property, claims]) => ({
    label: property.label,
    export: property.export,
    answers: [...Map.groupBy(claims, ({ claim }) => answerKey(claim)).values()].map((same) => ({
      value: valueView(same[0]!.claim, archive),
      claims: same.map((record) => claimView(record, archive)),
    })),
  }));
