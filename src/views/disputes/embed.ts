import type { Dispute } from '../../archive/disputes/disputes.ts';
import { escapeMarkup } from '../../format.ts';
import { absolute, embedUrl } from '../../urls.ts';
import type { Words } from '../../words/en.ts';
import { leadingDisputes, leadingSides } from './dispute.ts';
import { disputedQuestions, type DisputedQuestion } from './disputed-questions.ts';

/** The width in CSS pixels that the height of an embedded dispute is guessed for: that of a column of text. */
export const EMBED_WIDTH = 600;

/** About how high, in CSS pixels, the head and the foot of an embedded dispute are, the value of a side, and a line of who says it. */
const HEIGHTS = { frame: 190, side: 50, claim: 44 };

/** About how high the disputes about a question are in the page of another site, all sides below each other. */
export const embedHeight = ({ disputes }: DisputedQuestion): number =>
  leadingDisputes(disputes)
    .flatMap(leadingSides)
    .reduce((height, { claims }) => height + HEIGHTS.side + claims.length * HEIGHTS.claim, HEIGHTS.frame);

/** What disputes about one question are called outside their page: `Ferry fire: how many died?`. */
export const embedTitle = (
  { subject, property }: Pick<DisputedQuestion, 'subject' | 'property'>,
  words: Words,
): string => words.disputes.ofSubject(property.question, subject.data.name);

/** The HTML that shows the disputes about one question in a page of another site. */
export function embedSnippet(question: DisputedQuestion, words: Words): string {
  const url = absolute(embedUrl(question.subject.id, question.property.name));
  const title = escapeMarkup(embedTitle(question, words));
  return `<iframe src="${url}" title="${title}" width="100%" height="${embedHeight(question)}" loading="lazy" style="border:0"></iframe>`;
}

/** What a reader copies to show a disputed question elsewhere. */
export interface Embed {
  title: string;
  snippet: string;
}

/** The snippets of the questions that some disputes are about. */
export const embedsOf = (disputes: readonly Dispute[], words: Words): Embed[] =>
  disputedQuestions(disputes).map((question) => ({
    title: embedTitle(question, words),
    snippet: embedSnippet(question, words),
  }));
