import type { CorrectionComment, NewsArticle } from 'schema-dts';
import { certainPrefix } from '../../format.ts';
import type { Article, Subject } from '../../schema/records.ts';
import { formatDate } from '../../words/dates.ts';
import type { Content } from '../../views/pages/content.ts';
import { author } from './author.ts';
import { known } from './known.ts';
import { archiveItself, idOf, organization, reference, typeOf } from './reference.ts';

/** An article of the archive: its page, with the original that it is made from, what it is about, and what else it names. */
export function articleNode(article: Article, content: Content): NewsArticle {
  const { archive, words } = content;
  const { headline, alternativeHeadline, summary, language, added, revised, corrections, withdrawn } = article.data;
  const about = new Set<string>(article.data.about);
  const tagged = archive.taggedIn(article);
  const named = [...tagged.people, ...tagged.groups, ...tagged.places, ...archive.eventsIn(article)];
  return known({
    '@type': 'NewsArticle',
    '@id': idOf(article),
    headline,
    alternativeHeadline,
    description: summary,
    inLanguage: language ?? archive.language,
    publisher: archiveItself(content),
    datePublished: certainPrefix(added),
    dateModified: certainPrefix(revised),
    creativeWorkStatus: withdrawn && words.article.withdrawn(formatDate(withdrawn.date, words.dates), withdrawn.reason),
    correction: corrections.map(({ date, text }): CorrectionComment =>
      known({ '@type': 'CorrectionComment', text, datePublished: certainPrefix(date) }),
    ),
    isBasedOn: original(article, content),
    about: named.filter(({ id }) => about.has(id)).map(reference),
    mentions: named.filter(({ id }) => !about.has(id)).map(mention),
  });
}

/** What an article names and is not about, by its address alone: the page has the names, and few bytes to spare. */
const mention = (subject: Subject) => ({ '@type': typeOf(subject), '@id': idOf(subject) }) as const;

/** The original of an article, as far as it is known. */
function original({ data }: Article, { archive }: Content): NewsArticle {
  const { headline, url, archivedUrl, byline, published, publisher, page, section, language } = data;
  return known({
    '@type': 'NewsArticle',
    headline,
    url,
    archivedAt: archivedUrl,
    author: byline.map((each) => author(each, archive)),
    publisher: publisher && organization(archive.group(publisher)),
    datePublished: certainPrefix(published),
    inLanguage: language ?? archive.language,
    articleSection: section,
    pagination: page,
  });
}
