import type { Archive } from '../../archive/archive.ts';
import type { Dispute, Disputes } from '../../archive/disputes/disputes.ts';
import { isFigure } from '../../schema/claim.ts';
import type { Words } from '../../words/en.ts';
import type { Part } from '../../words/sentence.ts';
import { valueView } from '../claim.ts';
import { dateView, type DateView } from '../date.ts';
import { articlesOf, disputeView, type DisputeView } from './dispute.ts';
import { quantityLabel } from '../figure.ts';
import { inset } from '../language.ts';

/** The dispute that the home page begins with. */
export interface LeadView {
  /** `37 or 38 passengers?`, or the question where the answers make no headline. */
  headline: Part[];
  /** What the headline leaves out: the question, where it is not the headline, and in which way the answers differ. */
  standfirst: string;
  /** When its subject was, if that is an event. */
  date: DateView | undefined;
  dispute: DisputeView;
  /** How many others there are. */
  others: number;
}

/** The lead of an archive that has a dispute. */
export function leadOf(archive: Archive, disputes: Disputes, words: Words): LeadView | undefined {
  const lead = leadAmong(disputes.all);
  if (!lead) return undefined;
  const { subject } = lead;
  const view = disputeView(lead, disputes, archive, words);
  const { question, verdict } = view;
  const hasHeadline = makesHeadline(lead);
  return {
    headline: hasHeadline ? words.disputes.headline(answersIn(lead, archive, words)) : [question],
    standfirst: hasHeadline ? `${question} ${verdict}` : verdict,
    date: subject.kind === 'event' && subject.data.date ? dateView(subject.data.date, words) : undefined,
    dispute: view,
    others: disputes.all.length - 1,
  };
}

/**
 * The dispute that says most in one line: figures against each other before other answers, and these before what makes no headline;
 * then that of most independent sources, of most articles, and the first.
 */
function leadAmong(disputes: readonly Dispute[]): Dispute | undefined {
  const rank = (dispute: Dispute) => (!makesHeadline(dispute) ? 2 : isMeasured(dispute) ? 0 : 1);
  const sources = ({ sides }: Dispute) => sides.reduce((sum, side) => sum + side.sources, 0);
  const articles = ({ sides }: Dispute) => articlesOf(sides).size;
  const [lead] = disputes.toSorted((a, b) => rank(a) - rank(b) || sources(b) - sources(a) || articles(b) - articles(a));
  return lead;
}

const isMeasured = ({ sides }: Dispute): boolean => sides.every(({ claims }) => isFigure(claims[0]!.claim.value));

/** Whether the answers of a dispute make a line: there are two, nobody only denies one, and they are no free texts. */
const makesHeadline = ({ sides, property }: Dispute): boolean =>
  sides.length === 2 &&
  sides.every(({ certainty }) => certainty !== 'denied') &&
  (property.value !== 'text' || property.values !== undefined);

/** The answers, with a unit that they have in common at the last alone. */
const answersIn = ({ sides }: Dispute, archive: Archive, words: Words): Part[] =>
  sides.map(({ claims: [record] }, i) => {
    const { value, unit } = record!.claim;
    const next = sides[i + 1]?.claims[0]!.claim;
    if (isFigure(value) && unit && unit === next?.unit) return quantityLabel(value, unit, words);
    const { text, lang, dir } = valueView(record!, archive, words);
    return inset(text, { lang, dir });
  });
