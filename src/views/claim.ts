import type { Archive } from '../archive/archive.ts';
import { claimIds } from '../archive/claim-ids.ts';
import { answerKey, type ClaimRecord } from '../archive/claims.ts';
import { claimsByProperty } from '../archive/disputes/disputes.ts';
import { claimsAnchor, type PassageNumber } from '../citation-syntax.ts';
import { isDate, valueId, type Certainty } from '../schema/claim.ts';
import type { SubjectId } from '../schema/fields.ts';
import { recordUrl } from '../urls.ts';
import { formatDate } from '../words/dates.ts';
import type { Words } from '../words/en.ts';
import { plainText, type Part } from '../words/sentence.ts';
import { dateText, imprint } from './citation.ts';
import { figureLabel } from './figure.ts';
import { articleMarks, inset } from './language.ts';
import { linkTo, urlOf, type Entry } from './link.ts';
import { claimAnchor } from './subject/claim-addresses.ts';

/** Who makes a claim, how sure they are, and where it is reported. */
export interface ClaimView {
  /** Who says it and how sure they are: who is quoted, or the publisher where the article itself says it. */
  speaks: Part[];
  /** The same with the passage, to which it leads. */
  said: Part[];
  asOf: string | undefined;
  note: string | undefined;
  /** Publisher and date of the article that reports it; the date alone where the publisher is the speaker. */
  reported: string;
  paragraph: PassageNumber;
  /** The address of the passage. */
  passage: string;
}

export function claimView(record: ClaimRecord, archive: Archive, words: Words): ClaimView {
  const { claim, article } = record;
  const { attributedTo, certainty, asOf, note, paragraph } = claim;
  const isPublisher = !attributedTo && article.data.publisher !== undefined;
  const speaks = words.claims.speaks(speakerOf(record, archive, words), certainty, attributedTo !== undefined);
  const reported = isPublisher ? dateText(article, words) : imprint(article, archive, words);
  const passage = recordUrl('article', article.id, paragraph);
  return {
    speaks,
    said: words.claims.said(speaks, { text: words.claims.passage(reported, paragraph), url: passage }),
    asOf: asOf && formatDate(asOf, words.dates),
    note,
    reported,
    paragraph,
    passage,
  };
}

/** Who makes a claim, with their page if they have one. */
function speakerOf({ claim, article }: ClaimRecord, archive: Archive, words: Words): Part {
  const { attributedTo, source } = claim;
  if (attributedTo) {
    const marks = articleMarks(attributedTo, article, archive, words);
    return source ? { text: attributedTo, url: urlOf(archive.entity(source)), ...marks } : inset(attributedTo, marks);
  }
  const { publisher } = article.data;
  return publisher ? linkTo(archive.group(publisher)) : words.claims.theArticle;
}

/** What a claim says: a figure as the text has it, a name with its page, a date, a text. */
export function valueView({ claim, article }: ClaimRecord, archive: Archive, words: Words): Entry {
  const { property, value, unit } = claim;
  if (isDate(value)) return { text: formatDate(value, words.dates) };
  if (typeof value !== 'string') return { text: figureLabel(value, unit!, words) };
  const id = valueId({ property, value });
  if (id) return linkTo(archive.subject(id as SubjectId));
  const label = property.valueLabels.get(value);
  return label ? { text: label } : { text: value, ...articleMarks(value, article, archive, words) };
}

/** A claim in one line, for programs: what is said, and who says it how surely. */
export function claimInWords(record: ClaimRecord, archive: Archive, words: Words): string {
  const { text } = valueView(record, archive, words);
  return `${record.claim.property.label}${words.colon}${text}. ${plainText(claimView(record, archive, words).speaks)}.`;
}

/** How sure the surest speaker of an answer is, to be read after it; nothing where that is quite. */
export const hedgeOf = (certainty: Certainty, { claims }: Words): string | undefined =>
  certainty === 'stated' ? undefined : claims.hedges[certainty];

/** One answer with everyone who gives it. */
export interface AnswerView {
  value: Entry;
  claims: ClaimView[];
}

/** A claim with the address that it has on the page of its subject. */
export interface AddressedClaim extends ClaimView {
  id: string;
}

/** The claims that answer one question, answer by answer. */
export interface ClaimGroup {
  label: string;
  export: string;
  /** The address of its claims on the page. */
  anchor: string;
  answers: { value: Entry; claims: AddressedClaim[] }[];
}

/** Claims about one subject, answer by answer under the properties, in the order of the properties. */
export function answersByProperty(records: readonly ClaimRecord[], archive: Archive, words: Words): ClaimGroup[] {
  const [first] = records;
  // The ids are made of all claims about the subject: a number tells apart those that are alike.
  const ids = claimIds(first ? archive.claimsAbout(first.claim.subject) : []);
  return claimsByProperty(records).map(([property, claims]) => ({
    label: property.label,
    export: property.export,
    anchor: claimsAnchor(claims[0]!.claim.subject, property.name),
    answers: [...Map.groupBy(claims, ({ claim }) => answerKey(claim)).values()].map((same) => ({
      value: valueView(same[0]!, archive, words),
      claims: same.map((record) => ({ ...claimView(record, archive, words), id: claimAnchor(ids.get(record)!) })),
    })),
  }));
}
