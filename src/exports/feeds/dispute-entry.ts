import { absolute, embedUrl } from '../../urls.ts';
import { articlesOf, disputeList } from '../../views/disputes/dispute.ts';
import { disputesInWords } from '../../views/disputes/dispute-in-words.ts';
import type { DisputedQuestion } from '../../views/disputes/disputed-questions.ts';
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
  const list = disputeList(question.disputes, disputes, archive, words);
  return {
    id: absolute(embedUrl(question.subject.id, question.property.name)),
    url: absolute(list.disputes[0]!.link.url),
    title: embedTitle(question, words),
    text: disputesInWords(list, words),
    language: undefined,
    published: undefined,
    updated,
  };
}
