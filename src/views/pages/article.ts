import { searchedNamesOf } from '../../archive/names.ts';
import { formatDate, formatSize, listParts } from '../../format.ts';
import type { Media } from '../../loader/media.ts';
import { firstSentence } from '../../markdown/first-sentence.ts';
import { authorsOf, type Article } from '../../schema/records.ts';
import { absolute, mediaUrl, recordUrl } from '../../urls.ts';
import { provenanceOf, type CardField } from '../card.ts';
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

export function articlePage(article: Article, { archive, disputes, htmlOf, site, media }: Content) {
  const { headline, alternativeHeadline, summary, published, publishedNote, corrections } = article.data;
  const path = urlOf(article);
  const publisher = article.data.publisher && archive.group(article.data.publisher);
  const tagged = archive.taggedIn(article);
  const events = archive.eventsIn(article);
  const withdrawal = withdrawalOf(article);
  return {
    title: `${headline} (${publisherName(article, archive)})`,
    pageDescription: [withdrawal?.text ?? summary ?? firstSentence(article.body), `${imprint(article, archive)}.`]
      .filter(Boolean)
      .join(' '),
    withdrawal,
    path,
    headline,
    alternativeHeadline,
    summary,
    html: htmlOf(article),
    /** What the search index knows; nothing of what is withdrawn. */
    search: withdrawal
      ? undefined
      : {
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
              ...authorsOf(article).map(archive.person),
            ]),
          ].flatMap((subject) => searchedNamesOf(subject).map(({ name }) => name)),
        },
    imprint: {
      published: dateView(published),
      publishedNote,
      publisherNote: article.data.publisherNote,
      publisher: publisher ? linkTo(publisher) : undefined,
    },
    card: articleCard(article, {
      byline: bylineOf(article),
      text: textEntry(article, publisher?.data.name, site.licences.accounts),
      clipping: clippingView(article, media),
      provenance: provenanceOf(article, archive),
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

/** The file that an article was made from. */
export interface ClippingView {
  name: string;
  sha256: string | undefined;
  complete: boolean;
  /** Where it can be had, where the archive publishes it. */
  file: { url: string; size: string } | undefined;
}

/** That an article is withdrawn, since when and why. */
function withdrawalOf({ data: { withdrawn } }: Article) {
  if (!withdrawn) return undefined;
  const { date, reason, removed } = withdrawn;
  return {
    text: `Withdrawn, ${formatDate(date)}: ${reason.replace(/(?<![.!?…”])$/, '.')}`,
    consequence: removed
      ? 'Its text is no longer published here.'
      : 'It is left out of all lists, of the search and of what is compared.',
    removed,
  };
}

/** The catalogue card of an article. */
export interface ArticleCard {
  byline: Entry[];
  dateline: Link | undefined;
  provenance: CardField[];
  original: Link | undefined;
  archivedCopy: string | undefined;
  text: Entry;
  /** Who holds the rights, or why there are none, in the author’s words. */
  rights: string | undefined;
  clipping: ClippingView | undefined;
  revised: DateView | undefined;
  citation: string;
}

function articleCard(
  { data }: Article,
  rest: Pick<ArticleCard, 'byline' | 'text' | 'clipping' | 'dateline' | 'provenance' | 'citation'>,
): ArticleCard {
  const { url, archivedUrl, rights, revised } = data;
  return {
    original: url ? { text: new URL(url).hostname, url } : undefined,
    archivedCopy: archivedUrl,
    rights,
    revised: revised && dateView(revised),
    ...rest,
  };
}

/** What the text of an article is. */
function textEntry({ data, body }: Article, publisher: string | undefined, licence: string | undefined): Entry {
  switch (data.text) {
    case 'account':
      return {
        text: 'Account by the archive',
        note: [`Our own words, not the original’s${publisher ? `, which ${publisher} published` : ''}`, licence]
          .flatMap((sentence) => (sentence ? `${sentence}.` : []))
          .join(' '),
      };
    case 'full':
      return { text: 'Full text' };
    case 'scan':
      return { text: 'Scan', note: body.trim() ? 'A part of it is transcribed.' : 'It is not transcribed yet.' };
  }
}

function clippingView({ data: { clipping } }: Article, media: Media): ClippingView | undefined {
  if (!clipping) return undefined;
  const { file: path, sha256, complete } = clipping;
  const file = media.get(path);
  return {
    name: path.split('/').at(-1)!,
    sha256,
    complete,
    file: file && { url: mediaUrl(path), size: `${file.type}, ${formatSize(file.bytes)}` },
  };
}

/** The authors, each with a link to their page where they have one, and what is between them. */
const bylineOf = ({ data: { byline } }: Article): Entry[] =>
  listParts(byline.map(({ name }) => name)).map((text, i) => {
    const person = i % 2 ? undefined : byline[i / 2]!.person;
    return { text, url: person && recordUrl('person', person) };
  });

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
