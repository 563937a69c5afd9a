import { absolute, embedUrl } from '../../urls.ts';
import { articlesOf } from '../../views/disputes/dispute.ts';
import { disputeInWords } from '../../views/disputes/dispute-in-words.ts';
import { questionDisputes, type DisputedQuestion } from '../../views/disputes/disputed-questions.ts';
import { embedTitle } from '../../views/disputes/embed.ts';
import type { Content } from '../../views/pages/content.ts';
import { entryDates } from './entry-dates.ts';
import type { FeedEntry } from './feed.ts';

/** A question that is answered differently, in the feed of the disputes: it comes up again when a report that takes a side does. */
export function disputeEntry(
  question: DisputedQuestion,
  { archive, disputes, words }: Pick<Content, 'archive' | 'disputes' | 'words'>,
): FeedEntry | undefined {
  const articles = question.disputes.flatMap(({ sides }) => [...articlesOf(sides)]);
  const updated = articles
    .flatMap((article) => entryDates(article)?.updated ?? [])
    .sort()
    .at(-1);
  if (!updated) return undefined;
  const views = questionDisputes(question, disputes, archive, words);
  return {
    id: absolute(embedUrl(question.subject.id, question.property.name)),
    url: absolute(views[0]!.link.url),
    title: embedTitle(question, words),
    text: views.map((view) => disputeInWords(view, words)).join(' '),
    language: undefined,
    published: undefined,
    updated,
  };
}
