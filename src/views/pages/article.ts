import type { Archive } from '../../archive/archive.ts';
import { searchedNamesOf } from '../../archive/names.ts';
import type { Media } from '../../loader/media.ts';
import { firstSentence } from '../../markdown/first-sentence.ts';
import { authorsOf, type Article } from '../../schema/records.ts';
import { absolute, mediaUrl, recordUrl } from '../../urls.ts';
import { formatDate } from '../../words/dates.ts';
import type { Words } from '../../words/en.ts';
import { listed, type Part } from '../../words/sentence.ts';
import { provenanceOf, type CardField } from '../card.ts';
import { citation, imprint, publisherName } from '../citation.ts';
import { dateView, type DateView } from '../date.ts';
import { disputesIn } from '../dispute.ts';
import { articleMarks } from '../language.ts';
import { linkTo, urlOf, type Entry, type Link } from '../link.ts';
import { rowsOf, yearOfArticle } from '../lists.ts';
import { rolesIn } from '../roles.ts';
import { taggedSections } from '../tagged.ts';
import type { Content } from './content.ts';

/** What the page of an article shows. */
export type ArticlePage = ReturnType<typeof articlePage>;

export function articlePage(article: Article, { archive, disputes, htmlOf, site, media, words }: Content) {
  const { headline, alternativeHeadline, summary, published, publishedNote, corrections } = article.data;
  const path = urlOf(article);
  const recurs = archive.articlesHeaded(headline).some(({ id }) => id !== article.id);
  const marksOf = (text: string | undefined) => articleMarks(text, article, archive, words);
  const publisher = article.data.publisher && archive.group(article.data.publisher);
  const tagged = archive.taggedIn(article);
  const events = archive.eventsIn(article);
  const withdrawal = withdrawalOf(article, words);
  return {
    title: `${headline} (${(recurs ? imprint : publisherName)(article, archive, words)})`,
    pageDescription: [
      withdrawal?.text ?? summary ?? firstSentence(article.body),
      `${imprint(article, archive, words)}.`,
    ]
      .filter(Boolean)
      .join(' '),
    withdrawal,
    path,
    headline,
    alternativeHeadline,
    summary,
    marks: {
      headline: marksOf(headline),
      alternativeHeadline: marksOf(alternativeHeadline),
      summary: marksOf(summary),
      text: marksOf(article.body),
    },
    html: htmlOf(article),
    /** What the search index knows; nothing of what is withdrawn. */
    search: withdrawal
      ? undefined
      : {
          kind: 'article' as const,
          lang: marksOf(headline).lang,
          text: [headline, summary, article.body].join('\n'),
          date: published,
          dateText: published && formatDate(published, words.dates),
          publisher: publisherName(article, archive, words),
          year: yearOfArticle(article, words),
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
      published: dateView(published, words),
      publishedNote,
      publisherNote: article.data.publisherNote,
      publisher: publisher ? linkTo(publisher) : undefined,
    },
    card: articleCard(article, words, {
      byline: bylineOf(article, words),
      text: textEntry(article, publisher?.data.name, site.licences.accounts, words),
      clipping: clippingView(article, media, words),
      provenance: provenanceOf(article, archive, words),
      dateline: article.data.dateline && linkTo(archive.place(article.data.dateline)),
      citation: citation(article, archive, words, site.name, absolute(path)),
    }),
    tagged: taggedSections({ ...tagged, events }, rolesIn(article, archive, words), words),
    disputes: disputesIn(article, disputes, words),
    corrections: corrections.map(({ date, text }) => ({ date: dateView(date, words), text })),
    related: rowsOf(archive.relatedTo(article), archive, words),
    neighbours: neighbours(archive.neighboursOf(article), archive, words),
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
function withdrawalOf({ data: { withdrawn } }: Article, { article, dates }: Words) {
  if (!withdrawn) return undefined;
  const { date, reason, removed } = withdrawn;
  return {
    text: article.withdrawn(formatDate(date, dates), reason.replace(/(?<![.!?…”»])$/, '.')),
    consequence: removed ? article.textRemoved : article.leftOut,
    removed,
  };
}

/** The catalogue card of an article. */
export interface ArticleCard {
  byline: Part[];
  dateline: Link | undefined;
  provenance: CardField[];
  original: Link | undefined;
  archivedCopy: string | undefined;
  text: Entry;
  /** Who holds the rights, or why there are none, in the author’s words. */
  rights: string | undefined;
  clipping: ClippingView | undefined;
  revised: DateView | undefined;
  citation: Part[];
}

function articleCard(
  { data }: Article,
  words: Words,
  rest: Pick<ArticleCard, 'byline' | 'text' | 'clipping' | 'dateline' | 'provenance' | 'citation'>,
): ArticleCard {
  const { url, archivedUrl, rights, revised } = data;
  return {
    original: url ? { text: new URL(url).hostname, url } : undefined,
    archivedCopy: archivedUrl,
    rights,
    revised: revised && dateView(revised, words),
    ...rest,
  };
}

/** What the text of an article is. */
function textEntry(
  { data, body }: Article,
  publisher: string | undefined,
  licence: string | undefined,
  { article }: Words,
): Entry {
  switch (data.text) {
    case 'account':
      return { text: article.account, note: article.accountNote(publisher, licence) };
    case 'full':
      return { text: article.fullText };
    case 'scan':
      return { text: article.scan, note: body.trim() ? article.partlyTranscribed : article.notTranscribed };
  }
}

function clippingView({ data: { clipping } }: Article, media: Media, words: Words): ClippingView | undefined {
  if (!clipping) return undefined;
  const { file: path, sha256, complete } = clipping;
  const file = media.get(path);
  return {
    name: path.split('/').at(-1)!,
    sha256,
    complete,
    file: file && { url: mediaUrl(path), size: `${file.type}, ${words.size(file.bytes)}` },
  };
}

/** The authors, each with a link to their page where they have one. */
const bylineOf = ({ data: { byline } }: Article, words: Words): Part[] =>
  listed(
    byline.map(({ name, person }) => (person ? { text: name, url: recordUrl('person', person) } : name)),
    words.beforeLast,
  );

const neighbours = ({ older, newer }: { older?: Article; newer?: Article }, archive: Archive, words: Words) =>
  [
    { label: words.article.before, article: older, rel: 'prev' },
    { label: words.article.after, article: newer, rel: 'next' },
  ].flatMap(({ article, ...rest }) =>
    article
      ? [
          {
            ...rest,
            text: article.data.headline,
            marks: articleMarks(article.data.headline, article, archive, words),
            url: recordUrl('article', article.id),
            date: dateView(article.data.published, words),
          },
        ]
      : [],
  );
