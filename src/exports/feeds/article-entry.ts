import type { Archive } from '../../archive/archive.ts';
import type { Article } from '../../schema/records.ts';
import { absolute } from '../../urls.ts';
import { imprint } from '../../views/citation.ts';
import { urlOf } from '../../views/link.ts';
import { formatDate } from '../../words/dates.ts';
import type { Words } from '../../words/en.ts';
import { withFullStop } from '../../words/grammar.ts';
import { entryDates } from './entry-dates.ts';
import type { FeedEntry } from './feed.ts';

/** An article in a feed: whose report it is, what it is about, and what has been corrected. */
export function articleEntry(article: Article, archive: Archive, words: Words): FeedEntry | undefined {
  const dates = entryDates(article);
  if (!dates) return undefined;
  const { headline, summary, corrections, language = archive.language } = article.data;
  const url = absolute(urlOf(article));
  const texts = [
    imprint(article, archive, words),
    ...(summary ? [summary] : []),
    ...corrections.map(({ date, text }) => words.feeds.corrected(formatDate(date, words.dates), text)),
  ];
  return {
    id: url,
    url,
    title: headline,
    text: texts.map(withFullStop).join(' '),
    language: language === words.language ? undefined : language,
    ...dates,
  };
}
