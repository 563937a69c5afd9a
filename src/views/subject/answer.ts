import type { Archive } from '../../archive/archive.ts';
import { lastReported } from '../../archive/claim-times.ts';
import { answerKey, type ClaimRecord } from '../../archive/claims.ts';
import { mostPrecise } from '../../archive/disputes/agreement.ts';
import { claimsByProperty, type Dispute } from '../../archive/disputes/disputes.ts';
import { certainties } from '../../schema/claim.ts';
import type { Subject } from '../../schema/records.ts';
import type { Property } from '../../schema/vocabulary/vocabulary.ts';
import { formatDate } from '../../words/dates.ts';
import type { Words } from '../../words/en.ts';
import { claimView, hedgeOf, valueView, type AnswerView } from '../claim.ts';
import { verdictOn } from '../disputes/dispute.ts';
import { firstOf } from '../parts/first-of.ts';
import type { Link } from '../link.ts';
import type { QuestionView } from './question.ts';

/** What readers ask of a subject first, and what was said in answer. */
export interface AnswerRow {
  label: string;
  /** Several where articles give several, and nobody knows which is the last. */
  answers: LeadingAnswer[];
  /** How many answers more there are. */
  otherAnswers?: number;
  /** What a place lies in, the nearest first. */
  within?: Link[];
  /** What they have to do with one another, where they are in dispute. */
  verdict?: string | undefined;
  /** The question of the row, which has its address where the row has all that was said in answer. */
  question?: QuestionView;
  hasAll?: boolean;
}

export interface LeadingAnswer extends AnswerView {
  /** How sure the surest of its speakers is, where that is not quite. */
  hedge?: string | undefined;
  /** When it held, as far as articles say. */
  time?: string | undefined;
  /** How many more claims give it. */
  others: number;
}

/** So many answers are in a row, each with so many claims and times. */
const MOST_ANSWERS = 10;
const MOST_CLAIMS = 2;
const MOST_TIMES = 5;

/** What the rows of one subject are made with. */
interface Context {
  /** Those about the subject. */
  disputes: readonly Dispute[];
  archive: Archive;
  words: Words;
}

/**
 * What was said in answer to the questions that lead: of what changes with time the last report, and what it denies; of all else
 * every answer that does not follow from another.
 * @param questions those that have a place of their own on the page
 */
export const answerRows = (subject: Subject, questions: readonly QuestionView[], context: Context): AnswerRow[] =>
  claimsByProperty(context.archive.claimsAbout(subject.id))
    .filter(([{ leads }]) => leads)
    .flatMap(([property, claims]) => {
      const question = questions.find(({ property: name }) => name === property.name);
      const rows = rowsOn(property, claims, context);
      if (!question) return rows;
      const shown = rows.flatMap(({ answers }) => answers.flatMap((answer) => answer.claims));
      const hasAll = rows.length === 1 && shown.length === claims.length;
      return rows.map((row, i) => (i === rows.length - 1 ? { ...row, question, hasAll } : row));
    });

function rowsOn(property: Property, claims: readonly ClaimRecord[], context: Context): AnswerRow[] {
  const { subject } = context.words;
  const last = property.changes && !property.several ? lastReported(claims) : [];
  if (!last.length) return [rowOf(property.label, mostPrecise(claims, context.archive), context)];
  const earlier = last.every(isDenial)
    ? []
    : last.filter((record) => isDenial(record) && !isDisputed(record, last, context));
  const rest = last.filter((record) => !earlier.includes(record));
  return [
    rowOf(subject.lastReport(property.label), rest, context),
    ...(earlier.length ? [withoutHedges(rowOf(subject.earlierReports, earlier, context))] : []),
  ];
}

/** A row whose label says already how it is with its answers. */
const withoutHedges = (row: AnswerRow): AnswerRow => ({
  ...row,
  answers: row.answers.map((answer) => ({ ...answer, hedge: undefined })),
});

const isDenial = ({ claim }: ClaimRecord): boolean => claim.certainty === 'denied';

/** Whether a claim is in dispute with another of some claims. */
const isDisputed = (record: ClaimRecord, claims: readonly ClaimRecord[], { disputes }: Context): boolean =>
  disputesAmong(claims, disputes).some(({ sides }) => sides.some((side) => side.claims.includes(record)));

/** The disputes in which some claims take several sides. */
function disputesAmong(claims: readonly ClaimRecord[], disputes: readonly Dispute[]): Dispute[] {
  const own = new Set(claims);
  return disputes.filter(({ sides }) => sides.filter((side) => side.claims.some((claim) => own.has(claim))).length > 1);
}

function rowOf(label: string, claims: readonly ClaimRecord[], context: Context): AnswerRow {
  const { archive, disputes, words } = context;
  const byAnswer = Map.groupBy(claims, ({ claim }) => `${answerKey(claim)} ${claim.certainty === 'denied'}`);
  const shown = firstOf([...byAnswer.values()], MOST_ANSWERS);
  const [disputed] = disputesAmong(claims, disputes);
  return {
    label,
    answers: shown.map((same) => answerOf(same, archive, words)),
    otherAnswers: byAnswer.size - shown.length,
    verdict: disputed && verdictOn(disputed, words),
  };
}

function answerOf(claims: readonly ClaimRecord[], archive: Archive, words: Words): LeadingAnswer {
  const surest = certainties.find((certainty) => claims.some(({ claim }) => claim.certainty === certainty))!;
  const times = [...new Set(claims.flatMap(({ claim }) => (claim.asOf ? formatDate(claim.asOf, words.dates) : [])))];
  const shownTimes = firstOf(times, MOST_TIMES);
  const otherTimes = times.length - shownTimes.length;
  return {
    value: valueView(claims[0]!, archive, words),
    hedge: hedgeOf(surest, words),
    time: [...shownTimes, ...(otherTimes ? [words.claims.more(otherTimes)] : [])].join('; '),
    claims: claims.slice(0, MOST_CLAIMS).map((record) => claimView(record, archive, words)),
    others: Math.max(0, claims.length - MOST_CLAIMS),
  };
}
