import { absolute, embedUrl, homeUrl } from '../../urls.ts';
import { disputeInWords } from '../disputes/dispute-in-words.ts';
import { disputedQuestions, questionDisputes, type DisputedQuestion } from '../disputes/disputed-questions.ts';
import { embedTitle } from '../disputes/embed.ts';
import type { Content } from './content.ts';

type EmbedContent = Pick<Content, 'archive' | 'disputes' | 'site' | 'words'>;

/** Every disputed question, with the two parts of the address under which other sites show it. */
export const embedPages = ({
  disputes,
}: Pick<Content, 'disputes'>): { subject: string; property: string; question: DisputedQuestion }[] =>
  disputedQuestions(disputes.all).map((question) => ({
    subject: question.subject.id,
    property: question.property.name,
    question,
  }));

/** What a disputed question shows in the page of another site: all disputes about it, each with its first sides. */
export function embedPage(question: DisputedQuestion, { archive, disputes, site, words }: EmbedContent) {
  const views = questionDisputes(question, disputes, archive, words);
  return {
    title: embedTitle(question, words),
    path: embedUrl(question.subject.id, question.property.name),
    /** The question on the page of its subject. */
    dispute: views[0]!.link,
    disputes: views,
    /** All that it says, in words. */
    description: views.map((view) => disputeInWords(view, words)).join(' '),
    from: words.embeds.from({ text: site.name, url: homeUrl() }),
    canonical: absolute(views[0]!.link.url),
  };
}
