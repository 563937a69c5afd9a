import type { Archive } from '../../archive/archive.ts';
import type { Dispute } from '../../archive/disputes/disputes.ts';
import type { Question, TimedAnswer } from '../../archive/disputes/questions.ts';
import { parseEdtf, type EdtfDate } from '../../edtf.ts';
import type { SubjectId } from '../../schema/fields.ts';
import { formatDate } from '../../words/dates.ts';
import type { Words } from '../../words/en.ts';
import type { Link } from '../link.ts';
import { MOST_ANCHORS } from '../parts/part-navigation.ts';
import { claimParts } from './claim-parts.ts';
import { isFolded, propertyUrl } from './claim-addresses.ts';
import { disputeIds, sideView, verdictOn, type SideView } from '../disputes/dispute.ts';

/** A question about a subject with all that was said in answer, oldest first. */
export interface QuestionView {
  /** Its address on the page: that of its first dispute, if there is one. */
  id: string;
  /** The name of its property. */
  property: string;
  question: string;
  answers: TimedAnswerView[];
  /** Where these are the last answers alone: the way to all, and the addresses of the disputes that are there. */
  rest?: { link: Link; anchors: string[] };
}

/** When an answer held; where articles do not say, when they appeared. */
interface AnswerTime {
  time: string | undefined;
  /** Whether it is when the articles appeared. */
  isReported: boolean;
}

export interface TimedAnswerView extends SideView, AnswerTime {
  isDisputed: boolean;
  /** What the disputes are that end with it, and the addresses of those that the question is not at. */
  verdicts: { id: string | undefined; text: string }[];
}

/** So many of the last answers are on the page of a subject about which too much is said. */
const LAST_ANSWERS = 4;

/** The questions on the page of a subject in words. @param disputes all that there are about the subject */
export function questionViews(
  id: SubjectId,
  questions: readonly Question[],
  disputes: readonly Dispute[],
  archive: Archive,
  words: Words,
): QuestionView[] {
  const subject = archive.subject(id);
  const list = claimParts(subject, archive, words);
  return questions.map((question) => {
    const { property, answers } = question;
    const claims = answers.flatMap((answer) => answer.claims);
    if (!isFolded(claims, list)) return questionView(id, question, disputes, archive, words);
    const last = { property, answers: answers.slice(-LAST_ANSWERS) };
    const view = questionView(id, last, disputes, archive, words);
    const here = new Set([view.id, ...view.answers.flatMap(({ verdicts }) => verdicts.map((verdict) => verdict.id))]);
    const ids = disputeIds(disputes);
    const anchors = disputes
      .filter((dispute) => dispute.property === property)
      .map((dispute) => ids.get(dispute)!)
      .filter((anchor) => !here.has(anchor));
    return {
      ...view,
      rest: {
        link: { text: words.subject.allOf(answers.length), url: propertyUrl(subject, property.name, list) },
        anchors: anchors.length > MOST_ANCHORS ? [] : anchors,
      },
    };
  });
}

/** A question with some of the answers to it, or all, in words. @param disputes all that there are about the subject */
export function questionView(
  id: SubjectId,
  { property, answers }: Question,
  disputes: readonly Dispute[],
  archive: Archive,
  words: Words,
): QuestionView {
  const ids = disputeIds(disputes);
  const [first] = disputes.filter((dispute) => dispute.property === property);
  const verdictsAfter = (at: number) =>
    answers[at]!.disputes.filter(
      (dispute) => !answers.slice(at + 1).some((later) => later.disputes.includes(dispute)),
    ).map((dispute) => ({
      id: dispute === first ? undefined : ids.get(dispute)!,
      text: verdictOn(dispute, words),
    }));
  return {
    id: first ? ids.get(first)! : `${id}-${property.name}-over-time`,
    property: property.name,
    question: words.disputes.question(property.question),
    answers: answers.map((answer, at) => ({
      ...sideView(answer, archive, words),
      ...timeView(answer, words),
      isDisputed: answer.disputes.length > 0,
      verdicts: verdictsAfter(at),
    })),
  };
}

function timeView({ claims }: TimedAnswer, { dates }: Words): AnswerTime {
  const { asOf } = claims[0]!.claim;
  if (asOf) return { time: formatDate(asOf, dates), isReported: false };
  const published = claims.flatMap(({ article }) => article.data.published ?? []);
  const [first, last] = [published[0], published.at(-1)];
  if (!first || !last) return { time: undefined, isReported: false };
  const span = spanOf(first, last);
  const texts = span ? [span] : [first, last];
  return { time: texts.map((date) => formatDate(date, dates)).join('; '), isReported: true };
}

/** From the beginning of one date to the end of another; `undefined` where one of the two is not known. */
const spanOf = (first: EdtfDate, last: EdtfDate): EdtfDate | undefined =>
  first.text === last.text ? first : parseEdtf(`${first.text.split('/')[0]!}/${last.text.split('/').at(-1)!}`);
