import { namesOf } from '../../archive/names.ts';
import { formatDate, formatList } from '../../format.ts';
import { firstSentence } from '../../markdown/first-sentence.ts';
import type { Article } from '../../schema/records.ts';
import { absolute, recordUrl } from '../../urls.ts';
import { citation, imprint, publisherName } from '../citation.ts';
import { dateView, type DateView } from '../date.ts';
import { disputesIn } from '../dispute.ts';
import { linkTo, urlOf, type Entry, type Link } from '../link.ts';
import { rowsOf, yearOfArticle } from '../lists.ts';
import { rolesIn } from '../roles.ts';
import { taggedSections } from '../tagged.ts';
import type { Content } from './content.ts';

/** What the page of an article shows. */
export type ArticlePage = ReturnType<typeof articlePage>;

export function articlePage(article: Article, { archive, disputes, htmlOf, site }: Content) {
  const { headline, alternativeHeadline, summary, published, publishedNote, corrections } = article.data;
  const path = urlOf(article);
  const publisher = article.data.publisher && archive.group(article.data.publisher);
  const tagged = archive.taggedIn(article);
  const events = archive.eventsIn(article);
  return {
    title: `${headline} (${publisherName(article, archive)})`,
    pageDescription: [summary ?? firstSentence(article.body), `${imprint(article, archive)}.`]
      .filter(Boolean)
      .join(' '),
    path,
    headline,
    alternativeHeadline,
    summary,
    html: htmlOf(article),
    search: {
      kind: 'article' as const,
      date: published,
      dateText: published && formatDate(published),
      publisher: publisherName(article, archive),
      year: yearOfArticle(article),
      mentions: [
        ...new Set([
          ...tagged.people,
          ...tagged.groups,
          ...tagged.places,
          ...events,
          ...(publisher ? [publisher] : []),
        ]),
      ].flatMap((subject) => namesOf(subject).map(({ name }) => name)),
    },
    imprint: {
      published: dateView(published),
      publishedNote,
      publisherNote: article.data.publisherNote,
      publisher: publisher ? linkTo(publisher) : undefined,
    },
    card: articleCard(article, publisher?.data.name, site.licences.accounts, {
      dateline: article.data.dateline && linkTo(archive.place(article.data.dateline)),
      citation: citation(article, archive, site.name, absolute(path)),
    }),
    tagged: taggedSections({ ...tagged, events }, rolesIn(article, archive)),
    disputes: disputesIn(article, archive, disputes),
    corrections: corrections.map(({ date, text }) => ({ date: dateView(date), text })),
    related: rowsOf(archive.relatedTo(article), archive),
    neighbours: neighbours(archive.neighboursOf(article)),
  };
}

/** The catalogue card of an article. */
export interface ArticleCard {
  byline: string | undefined;
  dateline: Link | undefined;
  original: Link | undefined;
  archivedCopy: string | undefined;
  text: Entry;
  /** Who holds the rights, or why there are none, in the author’s words. */
  rights: string | undefined;
  clipping: Article['data']['clipping'];
  revised: DateView | undefined;
  citation: string;
}

function articleCard(
  { data }: Article,
  publisher: string | undefined,
  licence: string | undefined,
  rest: { dateline: Link | undefined; citation: string },
): ArticleCard {
  const { byline, url, archivedUrl, text, rights, clipping, revised } = data;
  return {
    byline: byline.length ? formatList(byline) : undefined,
    original: url ? { text: new URL(url).hostname, url } : undefined,
    archivedCopy: archivedUrl,
    text:
      text === 'account'
        ? {
            text: 'Account by the archive',
            note: [`Our own words, not the original’s${publisher ? `, which ${publisher} published` : ''}`, licence]
              .flatMap((sentence) => (sentence ? `${sentence}.` : []))
              .join(' '),
          }
        : { text: 'Full text' },
    rights,
    clipping,
    revised: revised && dateView(revised),
    ...rest,
  };
}

const neighbours = ({ older, newer }: { older?: Article; newer?: Article }) =>
  [
    { label: 'Before it', article: older, rel: 'prev' },
    { label: 'After it', article: newer, rel: 'next' },
  ].flatMap(({ article, ...rest }) =>
    article
      ? [
          {
            ...rest,
            text: article.data.headline,
            url: recordUrl('article', article.id),
            date: dateView(article.data.published),
          },
        ]
      : [],
  );
