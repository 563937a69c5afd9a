import { onceForEach } from '../../once.ts';
import type { Article, Subject } from '../../schema/records.ts';
import { disputedUrl, homeUrl } from '../../urls.ts';
import { disputedQuestions } from '../../views/disputes/disputed-questions.ts';
import { urlOf } from '../../views/link.ts';
import type { Content } from '../../views/pages/content.ts';
import { articleEntry } from './article-entry.ts';
import { disputeEntry } from './dispute-entry.ts';
import { feedOf, type Feed } from './feed.ts';

/** What feeds are made of. */
export type FeedContent = Pick<Content, 'site' | 'archive' | 'disputes' | 'words'>;

/** Makes the function that makes each feed: that of a subject, of the disputes, or of the whole archive. */
export function createFeeds(content: FeedContent): (of: Subject | 'disputes' | 'archive') => Feed {
  const { site, archive, disputes, words } = content;
  const entryOf = onceForEach((article: Article) => articleEntry(article, archive, words));
  return (of) => {
    if (of === 'archive')
      return feedOf(
        { title: site.name, description: words.feeds.archive(site.name), page: homeUrl() },
        archive.articles.map(entryOf),
      );
    if (of === 'disputes')
      return feedOf(
        {
          title: words.feeds.title(words.disputes.heading, site.name),
          description: words.feeds.disputes(site.name),
          page: disputedUrl(),
        },
        disputedQuestions(disputes.all).map((question) => disputeEntry(question, content)),
      );
    const { name } = of.data;
    return feedOf(
      {
        title: words.feeds.title(name, site.name),
        description: words.feeds.subject(of.kind, name, site.name),
        page: urlOf(of),
      },
      [...archive.articlesOf(of)].map(entryOf),
    );
  };
}
