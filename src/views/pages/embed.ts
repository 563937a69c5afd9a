import { absolute, embedUrl, homeUrl } from '../../urls.ts';
import { disputeList } from '../disputes/dispute.ts';
import { disputesInWords } from '../disputes/dispute-in-words.ts';
import { disputedQuestions, type DisputedQuestion } from '../disputes/disputed-questions.ts';
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

/** What a disputed question shows in the page of another site: the first disputes about it, each with its first sides. */
export function embedPage(question: DisputedQuestion, { archive, disputes, site, words }: EmbedContent) {
  const list = disputeList(question.disputes, disputes, archive, words);
  const { link } = list.disputes[0]!;
  return {
    title: embedTitle(question, words),
    path: embedUrl(question.subject.id, question.property.name),
    /** The question on the page of its subject. */
    dispute: link,
    ...list,
    /** All that it says, in words. */
    description: disputesInWords(list, words),
    from: words.embeds.from({ text: site.name, url: homeUrl() }),
    canonical: absolute(link.url),
  };
}
